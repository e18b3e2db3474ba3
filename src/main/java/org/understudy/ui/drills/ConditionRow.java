package org.understudy.ui.drills;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.SafetyDrill;

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
        Label figures = new Label(Standings.figures(first, share));
        figures.getStyleClass().add("secondary");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAccessibleText(figures.getText());
        grid.addRow(row, name, buttons, bar, figures);
    }
}
