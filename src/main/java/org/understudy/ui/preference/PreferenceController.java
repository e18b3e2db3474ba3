package org.understudy.ui.preference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.ReplyPair;
import org.understudy.analysis.rating.Principle;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;

/** The blind judging screen: one matter, two replies, which is better and in what. */
public final class PreferenceController implements Screen<Place.Preferring> {
    private final PreferenceViewModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Map<Principle, Segments<Choice>> rows = new EnumMap<>(Principle.class);
    private final Segments<Choice> overall = new Segments<>();
    private VerdictsPanel verdicts;
    private boolean filling;

    @FXML
    private BorderPane root;

    @FXML
    private Label progress;

    @FXML
    private TextField judge;

    @FXML
    private VBox page;

    @FXML
    private Label matter;

    @FXML
    private Label beforeA;

    @FXML
    private Label replyA;

    @FXML
    private Label beforeB;

    @FXML
    private Label replyB;

    @FXML
    private GridPane grid;

    @FXML
    private TextArea why;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Button undo;

    @FXML
    private Label first;

    @FXML
    private VBox done;

    @FXML
    private Label result;

    @FXML
    private Label machine;

    @FXML
    private Label judges;

    @FXML
    private Label sides;

    @FXML
    private Button another;

    @FXML
    private VBox rests;

    @FXML
    private VBox empty;

    public PreferenceController(PreferenceViewModel model, Navigator navigator, Dialogs dialogs, Notices notices) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        List<Choice> choices = Arrays.asList(Choice.values());
        offer(overall, Words.of("preference.overall"), choices);
        overall.setId("overall");
        overall.valueProperty().addListener((_, _, c) -> c.filter(_ -> !filling).ifPresent(this::decide));
        grid.addRow(0, words("preference.overall", "section"), overall);
        int row = 1;
        for (Principle p : Principle.values()) {
            String key = "principle." + p.code();
            Segments<Choice> segments = new Segments<>();
            offer(segments, Words.of(key), choices);
            segments.valueProperty()
                    .addListener((_, _, c) -> c.filter(_ -> !filling).ifPresent(choice -> choose(p, choice)));
            rows.put(p, segments);
            grid.addRow(row++, words(key, "body"), segments);
        }
        why.textProperty().addListener((_, _, text) -> {
            if (!filling) model.say(text);
        });
        judge.textProperty().bindBidirectional(model.judgeProperty());
        judge.setOnAction(_ -> model.begin());
        judge.focusedProperty().addListener((_, _, inside) -> {
            if (!inside && !filling) model.begin();
        });
        model.atProperty().addListener((_, _, at) -> {
            if (at.intValue() >= 0) show();
        });
        verdicts = new VerdictsPanel(model::go);
        rests.getChildren().add(verdicts);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static void offer(Segments<Choice> segments, String what, List<Choice> choices) {
        segments.offer(
                what, choices, c -> Words.of("preference.choice." + c.name().toLowerCase(Locale.ROOT)));
    }

    private static Label words(String key, String style) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    @Override
    public void shown(Place.Preferring place) {
        Shown.when(page, false);
        Shown.when(done, false);
        Shown.when(empty, false);
        model.open(place.left(), place.right(), there -> {
            Shown.when(empty, !there);
            if (there) show();
            else Shown.when(page, false);
        });
    }

    private void show() {
        Optional<ReplyPair> pair = model.pair();
        Shown.when(page, pair.isPresent());
        Shown.when(done, pair.isEmpty() && !model.pairs().isEmpty());
        progress.setText(
                pair.isPresent()
                        ? Words.of(
                                "preference.progress",
                                model.atProperty().get() + 1,
                                model.pairs().size())
                        : Words.of("preference.all", model.pairs().size()));
        undo.setDisable(!model.canUndo());
        pair.ifPresentOrElse(this::lay, this::sum);
    }

    private void lay(ReplyPair pair) {
        filling = true;
        matter.setText(Words.of("preference.matter", pair.matter()));
        beforeA.setText(before(pair.a()));
        replyA.setText(pair.a().words());
        beforeB.setText(before(pair.b()));
        replyB.setText(pair.b().words());
        rows.forEach((p, segments) -> segments.valueProperty().set(model.choice(p)));
        overall.valueProperty().set(model.overall());
        why.setText(model.why());
        waits(!model.decided());
        previous.setDisable(model.atProperty().get() == 0);
        filling = false;
        overall.requestFocus();
    }

    private static String before(ReplyPair.Reply reply) {
        return reply.clientSaid().isBlank()
                ? Words.of("preference.opening")
                : Words.of("preference.answers", reply.clientSaid());
    }

    private void decide(Choice choice) {
        model.chooseOverall(choice);
        waits(false);
        undo.setDisable(false);
    }

    private void choose(Principle principle, Choice choice) {
        model.choose(principle, choice);
        undo.setDisable(false);
    }

    private void waits(boolean undecided) {
        next.setDisable(undecided);
        Shown.when(first, undecided);
    }

    private void sum() {
        PreferenceViewModel.Outcome o = model.outcome();
        result.setText(Words.of(
                "preference.result",
                o.judged(),
                Math.max(o.forOne(), o.forOther()),
                Math.min(o.forOne(), o.forOther()),
                o.same()));
        machine.setText(
                o.withMachine().compared() == 0
                        ? Words.of("preference.machine.none")
                        : Words.of(
                                "preference.machine",
                                o.withMachine().same(),
                                o.withMachine().compared()));
        Shown.when(judges, o.judges().compared() > 0);
        if (o.judges().compared() > 0)
            judges.setText(Words.of(
                    "preference.judges",
                    o.judges().compared(),
                    Math.round(100 * o.judges().share().orElse(0)),
                    VerdictsPanel.kappa(o.judges())));
        Shown.when(sides, o.sides().of() > 0);
        if (o.sides().of() > 0)
            sides.setText(
                    Words.of("preference.sides", o.sides().left(), o.sides().of()));
        verdicts.show(model.verdicts(), model.name());
        if (!judge.isFocused()) Focus.on(another);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) back();
        else if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            if (!next.isDisabled() && page.isVisible()) next();
        } else if (e.getCode() == KeyCode.Z && e.isShortcutDown() && !(e.getTarget() instanceof TextInputControl))
            undo();
        else return;
        e.consume();
    }

    @FXML
    private void next() {
        model.go(model.atProperty().get() + 1);
    }

    @FXML
    private void previous() {
        model.go(model.atProperty().get() - 1);
    }

    @FXML
    private void undo() {
        model.undo();
    }

    /** Clears the name, so that nobody writes on under another's. */
    @FXML
    private void another() {
        judge.clear();
        judge.requestFocus();
    }

    @FXML
    private void again() {
        model.go(0);
    }

    @FXML
    private void handOn() {
        dialogs.saveFile(Words.of("preference.export"), "preferences.jsonl", "jsonl")
                .ifPresent(file -> model.handOn(
                        file,
                        n -> notices.tell(Words.of("preference.exported", n, file.getFileName())),
                        e -> notices.trouble(Words.of("preference.export.failed", e.getMessage()))));
    }

    @FXML
    private void back() {
        navigator.back();
    }
}
