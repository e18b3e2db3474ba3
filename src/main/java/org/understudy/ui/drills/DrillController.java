package org.understudy.ui.drills;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.Exercise;
import org.understudy.practice.drills.Marked;
import org.understudy.practice.drills.SafetyExercise;
import org.understudy.practice.drills.SkillExercise;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.GrowingText;
import org.understudy.ui.common.Narrow;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;
import org.understudy.ui.drills.DrillViewModel.State;

/** One moment to answer: what was said on the left, how the reply did on the right. */
public final class DrillController implements Screen<Place.Drill> {
    private static final double NARROWEST = 72;
    private final DrillViewModel model;
    private final Navigator navigator;
    private final Notices notices;
    private final MarkedPanel panel = new MarkedPanel();

    @FXML
    private BorderPane root;

    @FXML
    private Label title;

    @FXML
    private Label details;

    @FXML
    private GridPane page;

    @FXML
    private ScrollPane left;

    @FXML
    private ScrollPane right;

    @FXML
    private Label who;

    @FXML
    private MomentView moment;

    @FXML
    private TextArea line;

    @FXML
    private Label trouble;

    @FXML
    private HBox asking;

    @FXML
    private FlowPane answered;

    @FXML
    private Button next;

    @FXML
    private VBox task;

    @FXML
    private Label taskWords;

    @FXML
    private Label taskTip;

    @FXML
    private VBox after;

    @FXML
    private VBox done;

    @FXML
    private Label doneWords;

    @FXML
    private Button doneBack;

    public DrillController(DrillViewModel model, Navigator navigator, Notices notices) {
        this.model = model;
        this.navigator = navigator;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        GrowingText.between(2, 8, line);
        after.getChildren().add(panel);
        line.textProperty().bindBidirectional(model.replyProperty());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        trouble.textProperty().bind(model.troubleProperty());
        model.troubleProperty().subscribe(words -> Shown.when(trouble, !words.isEmpty()));
        model.stateProperty().subscribe(this::arrange);
        model.exerciseProperty().addListener((_, _, exercise) -> exercise.ifPresent(this::show));
        model.markedProperty().addListener((_, _, marked) -> marked.ifPresent(this::show));
        model.placeProperty().addListener(_ -> details());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        BooleanBinding narrow = Narrow.below(NARROWEST, root, title);
        narrow.subscribe(this::stack);
    }

    @Override
    public void shown(Place.Drill place) {
        model.open(place.id());
    }

    private void stack(boolean narrow) {
        GridPane.setConstraints(right, narrow ? 0 : 1, narrow ? 1 : 0);
        page.getColumnConstraints().getFirst().setPercentWidth(narrow ? 100 : 50);
        page.getColumnConstraints().getLast().setPercentWidth(narrow ? 0 : 50);
    }

    private void arrange(State state) {
        boolean on = state == State.ANSWERING || state == State.MARKED;
        Shown.when(page, on);
        Shown.when(done, state == State.DONE);
        Shown.when(asking, state == State.ANSWERING);
        Shown.when(answered, state == State.MARKED);
        Shown.when(task, state == State.ANSWERING);
        Shown.when(after, state == State.MARKED);
        line.setEditable(state == State.ANSWERING);
        if (state == State.ANSWERING) Focus.on(line);
        if (state == State.MARKED) Focus.on(next);
        if (state == State.DONE) finish();
    }

    private void show(Exercise exercise) {
        switch (exercise) {
            case SkillExercise skill -> {
                title.setText(skill.skill().name());
                taskWords.setText(skill.skill().task());
                taskTip.setText(skill.skill().tip());
            }
            case SafetyExercise safety -> {
                title.setText(Words.of("drill.safety.title"));
                taskWords.setText(Words.of("drill.safety.task"));
                taskTip.setText(Words.of(tip(safety)));
            }
        }
        who.setText(exercise.who());
        moment.show(exercise.who(), exercise);
        details();
        left.layout();
        left.setVvalue(1);
    }

    private static String tip(SafetyExercise exercise) {
        return exercise.deep() ? "drill.safety.deep" : "drill.safety.cold";
    }

    private void details() {
        details.setText(Words.of("drill.place", Math.min(model.placeProperty().get() + 1, model.size()), model.size()));
    }

    private void show(Marked marked) {
        panel.show(marked);
        right.setVvalue(0);
    }

    private void finish() {
        title.setText(Words.of("drill.done"));
        details.setText("");
        long good = model.made().stream().filter(Attempt::good).count();
        doneWords.setText(
                model.made().isEmpty()
                        ? Words.of("drill.done.none")
                        : Words.of("drill.done.words", good, model.made().size()));
        Focus.on(doneBack);
    }

    private void enter(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && !e.isShiftDown() && line.isEditable()) {
            model.look();
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) back();
        else if (e.isShortcutDown() || e.isAltDown() || model.stateProperty().get() != State.MARKED) return;
        else if (e.getCode() == KeyCode.A) again();
        else if (e.getCode() == KeyCode.N) next();
        else if (e.getCode() == KeyCode.X) forget();
        else return;
        e.consume();
    }

    @FXML
    private void look() {
        model.look();
    }

    @FXML
    private void again() {
        model.again();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void forget() {
        Optional<Runnable> undo = model.forget();
        undo.ifPresent(u -> notices.offer(Words.of("drill.forgotten"), Words.of("drill.forgotten.undo"), u));
    }

    @FXML
    private void back() {
        navigator.go(new Place.Drills());
    }
}
