package org.understudy.ui.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.ui.common.Shown;

/** The critical moments of one condition with how one stands beside trained people. */
final class ConditionRow {
    private ConditionRow() {}

    static void add(GridPane grid, int row, List<SafetyDrill> drills, DrillStanding standing, Consumer<String> open) {
        SafetyDrill first = drills.getFirst();
        Label name = new Label(Standings.name(first));
        name.getStyleClass().add("body");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("gap-s");
        for (SafetyDrill drill : drills) {
            Button button = new Button(drill.title());
            button.setId("drill-" + drill.id());
            button.setMinWidth(Region.USE_PREF_SIZE);
            long tried = drill.exercises().stream()
                    .filter(e -> !standing.tries(e.id()).isEmpty())
                    .count();
            button.setAccessibleText(Words.of(
                    "drills.moment.accessible",
                    drill.title(),
                    Standings.name(first),
                    tried,
                    drill.exercises().size()));
            button.setOnAction(_ -> open.accept(drill.id()));
            buttons.getChildren().add(button);
        }
        BenchmarkBar bar = new BenchmarkBar();
        DrillStanding.Share share = standing.firstAnswers(first.condition());
        bar.show(
                first.benchmark(),
                share.of() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * share.good() / share.of()));
        Button figures = new Button(Standings.figures(first, share));
        figures.getStyleClass().addAll("quiet", "own-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        figures.setDisable(share.of() == 0);
        bar.setAccessibleText(figures.getText());
        VBox rests = new VBox();
        rests.getStyleClass().addAll("gap-s", "own-answers");
        Shown.when(rests, false);
        figures.setOnAction(_ -> {
            if (rests.getChildren().isEmpty()) rests.getChildren().setAll(firstAnswers(drills, standing));
            Shown.when(rests, !rests.isVisible());
        });
        grid.addRow(2 * row, name, buttons, bar, figures);
        grid.add(rests, 0, 2 * row + 1, 4, 1);
    }

    /** What one's share rests on: the first answer to each moment, and whether it would do. */
    private static List<Label> firstAnswers(List<SafetyDrill> drills, DrillStanding standing) {
        List<Label> answers = new ArrayList<>();
        for (SafetyDrill drill : drills)
            drill.exercises().stream()
                    .flatMap(e -> standing.tries(e.id()).stream().limit(1))
                    .forEach(a -> answers.add(answer(drill, a)));
        return answers;
    }

    private static Label answer(SafetyDrill drill, Attempt first) {
        Label label = new Label(Words.of(
                "drills.first",
                drill.title(),
                Words.of(first.deep() ? "drills.first.deep" : "drills.first.cold"),
                first.reply(),
                Words.of(first.good() ? "drills.first.good" : "drills.first.poor")));
        label.setWrapText(true);
        label.getStyleClass().add("body");
        return label;
    }
}
