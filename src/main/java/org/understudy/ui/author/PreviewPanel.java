package org.understudy.ui.author;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.understudy.casebook.CaseCard.Phase;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.ClientCase;
import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Style;
import org.understudy.i18n.Words;
import org.understudy.session.Rupture;
import org.understudy.ui.common.KeyCap;
import org.understudy.ui.common.Shown;

/** Words to say to the client at a chosen state, and what comes back. */
final class PreviewPanel extends VBox {
    private static final List<Measure> FIRST = List.of(Measure.TRUST, Measure.DISTRESS, Measure.REACTANCE);
    private static final int FURTHEST_TURN = 40;

    private final PreviewViewModel model;
    private final AuthorViewModel desk;
    private final VBox where = new VBox();
    private final TextArea words = new TextArea();
    private final HeardView heard;
    private final Label trouble = Text.of("", "secondary", "red-text");

    PreviewPanel(PreviewViewModel model, AuthorViewModel desk, Consumer<CaseFinding.Spot> go) {
        this.model = model;
        this.desk = desk;
        this.heard = new HeardView(desk, go);
        getStyleClass().add("author-panel");
        where.getStyleClass().add("gap-s");
        words.setId("previewWords");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.setPromptText(Words.of("author.preview.prompt"));
        words.setAccessibleText(Words.of("author.preview.prompt"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button hear = Text.button(Words.of("author.preview.hear"), this::hear);
        hear.setId("hear");
        hear.getStyleClass().add("primary");
        hear.setGraphic(new KeyCap("↵"));
        hear.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Button another = Text.button(Words.of("author.preview.another"), this::another);
        another.setGraphic(new KeyCap("Ctrl ↵"));
        another.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        another.setId("another");
        HBox buttons = new HBox(hear, another);
        buttons.getStyleClass().add("gap-s");
        model.heardProperty().addListener((_, _, now) -> heard.show(now, model.take()));
        model.troubleProperty().subscribe(now -> {
            trouble.setText(now.orElse(""));
            Shown.when(trouble, now.isPresent());
        });
        Label waiting = Text.of(Words.of("author.preview.hearing"), "secondary");
        waiting.setId("hearing");
        waiting.setGraphic(new ProgressIndicator());
        waiting.getGraphic().getStyleClass().add("small-progress");
        Shown.when(waiting, false);
        // what is there sooner needs no words
        PauseTransition patience = new PauseTransition(Duration.millis(150));
        patience.setOnFinished(_ -> Shown.when(waiting, model.hearingProperty().get()));
        model.hearingProperty().subscribe(on -> {
            if (on) patience.playFromStart();
            else Shown.when(waiting, false);
        });
        setMinWidth(0);
        getChildren()
                .addAll(
                        Text.of(Words.of("author.preview.what"), "secondary"),
                        where,
                        words,
                        buttons,
                        waiting,
                        trouble,
                        heard);
    }

    /** Lays out the choices of a case. */
    void lay(ClientCase c) {
        model.lay(c);
        ComboBox<Optional<String>> phase = Choices.of(
                Words.of("author.preview.phase"),
                c.card().phases().stream().map(p -> Optional.of(p.id())).toList(),
                model.phaseProperty().get(),
                id -> id.flatMap(c.card()::phase).map(Phase::name).orElse(""),
                model.phaseProperty()::set);
        ComboBox<String> style = Choices.of(
                Words.of("author.preview.style"),
                Style.names(),
                model.styleProperty().get(),
                s -> Words.of("style." + s),
                model.styleProperty()::set);
        phase.setMaxWidth(Double.MAX_VALUE);
        style.setMaxWidth(Double.MAX_VALUE);
        VBox choices = new VBox(phase, style);
        choices.getStyleClass().add("gap-s");
        GridPane state = grid();
        FIRST.forEach(m -> slider(state, measure(m), model.feeling(m), 100));
        slider(state, Words.of("author.preview.depth"), model.depthProperty(), 3);
        GridPane rest = grid();
        for (Measure m : Measure.values()) if (!FIRST.contains(m)) slider(rest, measure(m), model.feeling(m), 100);
        javafx.beans.property.SimpleDoubleProperty turn = new javafx.beans.property.SimpleDoubleProperty(
                model.turnProperty().get());
        turn.addListener((_, _, now) -> model.turnProperty().set((int) Math.rint(now.doubleValue())));
        slider(rest, Words.of("author.preview.turn"), turn, FURTHEST_TURN);
        ComboBox<Rupture> rupture = Choices.of(
                Words.of("author.preview.rupture"),
                List.of(Rupture.values()),
                model.ruptureProperty().get(),
                r -> Words.of("author.rupture." + r.name().toLowerCase(Locale.ROOT)),
                model.ruptureProperty()::set);
        rest.add(Text.of(Words.of("author.preview.rupture"), "secondary"), 0, rest.getRowCount());
        rest.add(rupture, 1, rest.getRowCount() - 1, 2, 1);
        where.getChildren()
                .setAll(
                        choices,
                        state,
                        folded("author.preview.rest", rest),
                        folded("author.preview.told", new ToldList(c, model)));
    }

    private static TitledPane folded(String key, javafx.scene.Node content) {
        TitledPane pane = new TitledPane(Words.of(key), content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("author-fold");
        return pane;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("author-sliders");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        ColumnConstraints track = new ColumnConstraints();
        track.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, track);
        return grid;
    }

    private static String measure(Measure m) {
        return Words.of("author.measure." + m.code());
    }

    private static void slider(GridPane grid, String name, DoubleProperty value, double most) {
        Slider slider = new Slider(0, most, value.get());
        slider.setBlockIncrement(most <= 3 ? 1 : 5);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.valueProperty().bindBidirectional(value);
        slider.setAccessibleText(name);
        slider.setId("slider-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        Label words = new Label(name);
        words.getStyleClass().add("secondary");
        Label figure = new Label();
        figure.getStyleClass().addAll("body", "author-figure");
        figure.textProperty().bind(value.map(v -> String.valueOf(Math.round(v.doubleValue()))));
        int row = grid.getRowCount();
        grid.add(words, 0, row);
        grid.add(slider, 1, row);
        grid.add(figure, 2, row);
    }

    private void hear() {
        desk.now().ifPresent(model::hear);
    }

    private void another() {
        desk.now().ifPresent(model::another);
    }

    private void key(KeyEvent e) {
        if (e.getCode() != KeyCode.ENTER || e.isShiftDown()) return;
        if (e.isShortcutDown()) another();
        else hear();
        e.consume();
    }

    /** Offers a question to try, where nothing was typed. */
    void suggest(String question) {
        words.setPromptText(Words.of("author.preview.try", question));
    }

    void focusWords() {
        words.requestFocus();
    }
}
