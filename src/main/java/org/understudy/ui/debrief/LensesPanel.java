package org.understudy.ui.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.analysis.outcome.Outcome;
import org.understudy.analysis.rating.AlliancePulse;
import org.understudy.i18n.Words;
import org.understudy.session.Rating;

/** The same session from three chairs: one's own, the client's, the supervisor's and the machine's beside it. */
final class LensesPanel extends VBox {
    private final IntConsumer goToTurn;
    private final Runnable howGood;
    private final Button begin = new Button(Words.of("supervising.begin"));

    LensesPanel(IntConsumer goToTurn, Runnable howGood, Runnable supervise) {
        this.goToTurn = goToTurn;
        this.howGood = howGood;
        begin.setId("supervise");
        begin.setOnAction(_ -> supervise.run());
        getStyleClass().add("tab-page");
    }

    /** Lays the chairs side by side. */
    void show(
            List<CtrsLine> lines,
            Optional<AlliancePulse> pulse,
            String clientName,
            Optional<Rating> supervisor,
            Optional<Outcome> outcome) {
        getChildren().setAll(Quotes.words(Words.of("lenses.what"), "secondary"), table(lines), begin);
        supervisor.filter(r -> !r.comment().isBlank()).ifPresent(r -> {
            VBox card = new VBox(
                    Quotes.words(Words.of("lenses.supervisor.says", r.rater()), "section"),
                    Quotes.words(r.comment(), "body"));
            card.getStyleClass().addAll("note-card", "gap-xs");
            getChildren().add(card);
        });
        pulse.ifPresent(p -> add(p, clientName));
        outcome.filter(o -> !o.measures().isEmpty()).ifPresent(o -> {
            OutcomePanel panel = new OutcomePanel(goToTurn, howGood);
            panel.show(o, clientName);
            getChildren().add(panel);
        });
    }

    private void add(AlliancePulse pulse, String clientName) {
        getChildren().add(Quotes.words(Words.of("lenses.client", clientName), "section"));
        getChildren()
                .add(Quotes.words(
                        Words.of(pulse.fromState() ? "lenses.client.state" : "lenses.client.words") + " "
                                + Words.of("lenses.answer.ends"),
                        "secondary"));
        for (AlliancePulse.Answer answer : pulse.answers()) getChildren().add(answer(answer));
    }

    private static GridPane table(List<CtrsLine> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lens-table");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
        head(grid, 1, "lenses.you", "amber-text");
        head(grid, 2, "lenses.supervisor", "plain");
        head(grid, 3, "lenses.machine", "teal-text");
        for (int i = 0; i < lines.size(); i++) {
            CtrsLine line = lines.get(i);
            Label name = new Label(line.label());
            name.getStyleClass().add("body");
            grid.add(name, 0, i + 1);
            grid.add(figure(line.self()), 1, i + 1);
            grid.add(figure(line.supervisor()), 2, i + 1);
            grid.add(new Label(line.machine().isPresent() ? line.rangeWords() : "–"), 3, i + 1);
        }
        return grid;
    }

    private static void head(GridPane grid, int column, String key, String style) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().addAll("secondary", "strong", style);
        label.setMinWidth(USE_PREF_SIZE);
        grid.add(label, column, 0);
    }

    private static Label figure(OptionalDouble score) {
        return new Label(score.isPresent() ? String.format(Locale.ROOT, "%.0f", score.getAsDouble()) : "–");
    }

    private VBox answer(AlliancePulse.Answer answer) {
        RangeBar bar = new RangeBar(4);
        bar.show(
                Optional.of(new RangeBar.Range(answer.score() - 1, answer.score() - 1, answer.score() - 1)),
                OptionalDouble.empty());
        bar.setAccessibleText(Words.of("lenses.answer", answer.score()));
        Label figure = new Label(Words.of("lenses.answer", answer.score()));
        figure.getStyleClass().add("secondary");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox scale = new HBox(bar, figure);
        scale.getStyleClass().addAll("gap-s", "centre-left");
        VBox box = new VBox(Quotes.words("“" + answer.statement() + "”", "body"), scale);
        box.getChildren().add(Quotes.words(answer.rests(), "secondary"));
        answer.evidence().forEach(e -> box.getChildren().add(Quotes.quote(e, goToTurn)));
        box.getChildren().add(PulseSum.of(answer, goToTurn));
        box.getStyleClass().add("pulse-row");
        return box;
    }
}
