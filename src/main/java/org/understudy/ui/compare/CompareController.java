package org.understudy.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.understudy.analysis.compare.Comparison;
import org.understudy.analysis.compare.Comparison.Difference;
import org.understudy.analysis.compare.Comparison.Row;
import org.understudy.analysis.compare.Comparison.Side;
import org.understudy.i18n.Words;
import org.understudy.practice.library.SessionSummary;
import org.understudy.ui.common.Dialogs;
import org.understudy.ui.common.Focus;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Notices;
import org.understudy.ui.common.Place;
import org.understudy.ui.common.Screen;
import org.understudy.ui.common.Shown;
import org.understudy.ui.common.When;

/** Two sessions side by side. */
public final class CompareController implements Screen<Place.Compare> {
    private final CompareViewModel model;
    private final When when;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;

    @FXML
    private BorderPane root;

    @FXML
    private Label how;

    @FXML
    private Button prefer;

    @FXML
    private Button swap;

    @FXML
    private MenuButton report;

    @FXML
    private CheckMenuItem reportNamed;

    @FXML
    private VBox page;

    @FXML
    private ComboBox<SessionSummary> left;

    @FXML
    private ComboBox<SessionSummary> right;

    @FXML
    private Label leftWords;

    @FXML
    private Label rightWords;

    @FXML
    private Label editions;

    @FXML
    private GridPane figures;

    @FXML
    private ListView<Row> rows;

    @FXML
    private Label noticedQuestion;

    @FXML
    private TextArea noticed;

    @FXML
    private Label understoodQuestion;

    @FXML
    private ComboBox<String> understood;

    @FXML
    private Button keep;

    @FXML
    private Label supervisor;

    @FXML
    private VBox empty;

    @FXML
    private VBox working;

    public CompareController(CompareViewModel model, When when, Navigator navigator, Dialogs dialogs, Notices notices) {
        this.model = model;
        this.when = when;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        model.editionsProperty().subscribe(now -> {
            boolean alike = now == CompareViewModel.Editions.ALIKE;
            Shown.when(editions, !alike);
            if (!alike)
                editions.setText(Words.of("compare.editions." + now.name().toLowerCase(Locale.ROOT)));
        });
        for (ComboBox<SessionSummary> box : List.of(left, right)) box.setConverter(new Titles());
        figures.widthProperty()
                .addListener(_ -> model.comparisonProperty().get().ifPresent(this::layFigures));
        understood.setConverter(new Answers());
        left.setItems(model.lefts());
        right.setItems(model.rights());
        left.valueProperty().bindBidirectional(model.leftProperty());
        right.valueProperty().bindBidirectional(model.rightProperty());
        noticed.textProperty().bindBidirectional(model.noticedProperty());
        understood.valueProperty().bindBidirectional(model.understoodProperty());
        keep.disableProperty().bind(model.noticedProperty().map(String::isBlank));
        noticedQuestion.setLabelFor(noticed);
        understoodQuestion.setLabelFor(understood);
        rows.setCellFactory(_ -> new CompareRowCell(this::open));
        rows.setOnKeyPressed(key -> {
            Row row = rows.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null) {
                row.left().ifPresentOrElse(m -> open(true, m.turn()), () -> row.right()
                        .ifPresent(m -> open(false, m.turn())));
            }
        });
        model.stateProperty().addListener((_, _, state) -> follow(state));
        model.comparisonProperty().addListener((_, _, comparison) -> comparison.ifPresent(this::lay));
        model.supervisorProperty().addListener((_, _, words) -> tell(words));
        // before the list, which would keep Esc to itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            escape();
            key.consume();
        });
        follow(model.stateProperty().get());
        tell(Optional.empty());
    }

    @Override
    public void shown(Place.Compare place) {
        model.open(place.left(), place.right());
    }

    private void follow(CompareViewModel.State state) {
        Shown.when(
                empty,
                state == CompareViewModel.State.CHOOSING && model.rights().isEmpty());
        Shown.when(working, state == CompareViewModel.State.WORKING);
        page.setVisible(state == CompareViewModel.State.SHOWN);
        prefer.setDisable(state != CompareViewModel.State.SHOWN);
        report.setDisable(state != CompareViewModel.State.SHOWN);
        swap.setDisable(state != CompareViewModel.State.SHOWN);
    }

    private void lay(Comparison comparison) {
        how.setText(Words.of("compare.how." + comparison.aligned().name().toLowerCase(Locale.ROOT)));
        leftWords.setText(words(comparison.left()));
        rightWords.setText(words(comparison.right()));
        layFigures(comparison);
        rows.setItems(FXCollections.observableArrayList(comparison.rows()));
        rows.scrollTo(0);
        Focus.offer(root, rows);
        comparison.questions().forEach(question -> {
            if (question.choices().isEmpty()) noticedQuestion.setText(question.text());
            else {
                understoodQuestion.setText(question.text());
                understood.getItems().setAll(question.choices());
            }
        });
    }

    private static String words(Side side) {
        String trust = side.trustStart().isPresent() && side.trustEnd().isPresent()
                ? Words.of(
                        "compare.side.trust",
                        side.trustStart().getAsDouble(),
                        side.trustEnd().getAsDouble())
                : "";
        return Words.of("compare.side", side.turns(), Math.round(side.talkShare() * 100)) + trust;
    }

    /** In one row where there is room for it, else in as many as it takes. */
    private void layFigures(Comparison comparison) {
        int all = comparison.differences().size();
        double room = figures.getWidth();
        for (int rows = 1; rows <= all; rows++) {
            layFigures(comparison, Math.ceilDiv(all, rows));
            figures.applyCss();
            if (room <= 0 || figures.prefWidth(-1) <= room) return;
        }
    }

    private void layFigures(Comparison comparison, int across) {
        figures.getChildren().clear();
        for (int i = 0; i < comparison.differences().size(); i++) {
            Difference difference = comparison.differences().get(i);
            int column = 1 + i % across;
            int row = 3 * (i / across);
            if (column == 1) {
                figures.add(cell(Words.of("compare.first"), "strong", "teal-text"), 0, row + 1);
                figures.add(cell(Words.of("compare.second"), "strong", "amber-text"), 0, row + 2);
            }
            figures.add(cell(difference.label(), "secondary"), column, row);
            figures.add(
                    figure(difference, true, figure(difference, difference.left(), comparison.left())),
                    column,
                    row + 1);
            figures.add(
                    figure(difference, false, figure(difference, difference.right(), comparison.right())),
                    column,
                    row + 2);
        }
    }

    private static Label cell(String text, String... styles) {
        Label label = new Label(text);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A figure that leads to what it rests on: the page of its debrief, the curve, or what was told below. */
    private Button figure(Difference difference, boolean onTheLeft, String shown) {
        Button button = new Button(shown);
        button.getStyleClass().setAll("button", "figure-button");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setAccessibleText(Words.of(
                "compare.figure.accessible",
                difference.label(),
                Words.of(onTheLeft ? "compare.first" : "compare.second"),
                shown));
        button.setOnAction(_ -> rests(difference.key(), onTheLeft));
        return button;
    }

    private void rests(String key, boolean onTheLeft) {
        String id = (onTheLeft ? left : right).getValue().id();
        switch (key) {
            case "ctrs_total" -> navigator.go(Place.Debrief.on(id, Place.Debrief.Page.CTRS));
            case "highest_distress", "trust_end" -> navigator.go(new Place.Trajectory(id));
            case "disclosed" -> {
                rows.getSelectionModel().select(0);
                rows.requestFocus();
            }
            default -> navigator.go(Place.Debrief.on(id, Place.Debrief.Page.TECHNIQUES));
        }
    }

    private static String figure(Difference difference, OptionalDouble value, Side side) {
        if (value.isEmpty()) return "—";
        if (difference.key().equals("ctrs_total")) {
            return side.ctrs()
                    .map(r -> "%.0f–%.0f".formatted(r.low(), r.high()))
                    .orElse("—");
        }
        if (difference.key().equals("disclosed") && side.units() > 0) {
            return Words.of("compare.of", value.getAsDouble(), side.units());
        }
        return switch (difference.unit()) {
            case SHARE -> Math.round(value.getAsDouble() * 100) + " %";
            case RATIO -> "%.1f".formatted(value.getAsDouble());
            case COUNT, POINTS -> "%.0f".formatted(value.getAsDouble());
        };
    }

    private void tell(Optional<String> words) {
        supervisor.setText(
                words.map(w -> Words.of("compare.supervisor") + "\n" + w).orElse(Words.of("compare.supervisor.later")));
    }

    private void open(boolean onTheLeft, int turn) {
        SessionSummary session = onTheLeft ? left.getValue() : right.getValue();
        navigator.go(new Place.Debrief(session.id(), Optional.of(turn)));
    }

    /** Out of the answer that is being written first: what is not kept yet is not lost by one key. */
    private void escape() {
        if (noticed.isFocused()) rows.requestFocus();
        else back();
    }

    @FXML
    private void back() {
        navigator.back();
    }

    @FXML
    private void prefer() {
        navigator.go(new Place.Preferring(
                model.leftProperty().get().id(), model.rightProperty().get().id()));
    }

    @FXML
    private void reportPdf() {
        report("pdf");
    }

    @FXML
    private void reportPage() {
        report("html");
    }

    private void report(String ending) {
        dialogs.saveFile(Words.of("compare.report"), Words.of("compare.report.name") + "." + ending, ending)
                .ifPresent(file -> model.write(
                        reportNamed.isSelected(),
                        file,
                        () -> notices.tell(Words.of("sessions.exported", file.getFileName())),
                        e -> notices.trouble(Words.of("sessions.export.failed", e.getMessage()))));
    }

    @FXML
    private void swap() {
        model.swap();
    }

    @FXML
    private void keep() {
        model.keepAnswers();
        notices.tell(Words.of("compare.kept"));
    }

    @FXML
    private void practise() {
        navigator.go(new Place.Shelf());
    }

    /** A blank answer is none, and says that one is to be chosen. */
    private static final class Answers extends StringConverter<String> {
        @Override
        public String toString(String answer) {
            return answer == null || answer.isBlank() ? Words.of("compare.understood.prompt") : answer;
        }

        @Override
        public String fromString(String shown) {
            return shown;
        }
    }

    private final class Titles extends StringConverter<SessionSummary> {
        @Override
        public String toString(SessionSummary session) {
            if (session == null) return "";
            String who =
                    switch (session.origin()) {
                        case PEER -> Words.of("sessions.chip.peer");
                        case GENERATED -> Words.of("sessions.chip.generated");
                        case OWN, IMPORTED -> when.day(session.startedAt());
                    };
            return session.title() + " · " + who;
        }

        @Override
        public SessionSummary fromString(String shown) {
            throw new UnsupportedOperationException("sessions are chosen, not typed");
        }
    }
}
