package org.understudy.ui.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.DrillStanding.Share;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.ui.common.SparkLine;
import org.understudy.ui.drills.BenchmarkBar;
import org.understudy.ui.drills.Standings;

/** What the drills came to: the share of good tries day by day, and first answers to critical moments beside people's. */
public final class DrillsCard extends VBox {
    private final Label sum = new Label();
    private final SparkLine days = new SparkLine();
    private final GridPane moments = new GridPane();

    public DrillsCard() {
        getStyleClass().add("gap-s");
        sum.getStyleClass().add("body");
        sum.setWrapText(true);
        Label what = new Label(Words.of("progress.drills.what"));
        what.setWrapText(true);
        what.getStyleClass().add("secondary");
        moments.getStyleClass().add("moments-grid");
        ColumnConstraints grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        moments.getColumnConstraints().setAll(new ColumnConstraints(), grow, new ColumnConstraints());
        getChildren().addAll(sum, days, moments, what);
    }

    void show(DrillStanding standing) {
        Map<java.time.LocalDate, Share> byDay = standing.days();
        int good = byDay.values().stream().mapToInt(Share::good).sum();
        int of = byDay.values().stream().mapToInt(Share::of).sum();
        sum.setText(Words.of("progress.drills.sum", of, byDay.size(), of == 0 ? 0 : Math.round(100.0 * good / of)));
        days.show(
                byDay.values().stream()
                        .map(s -> 100.0 * s.good() / s.of())
                        .map(p -> new SparkLine.Dot(p, p, p))
                        .toList(),
                100,
                Optional.empty());
        moments.getChildren().clear();
        Map<String, List<SafetyDrill>> byCondition = SafetyDrill.builtIn().stream()
                .collect(Collectors.groupingBy(SafetyDrill::condition, LinkedHashMap::new, Collectors.toList()));
        byCondition.forEach((condition, drills) -> row(drills.getFirst(), standing.firstAnswers(condition)));
    }

    private void row(SafetyDrill drill, Share share) {
        Label name = new Label(Standings.name(drill));
        name.getStyleClass().add("body");
        name.setMinWidth(USE_PREF_SIZE);
        BenchmarkBar bar = new BenchmarkBar();
        bar.show(
                drill.benchmark(),
                share.of() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * share.good() / share.of()));
        Label figures = new Label(Standings.figures(drill, share));
        figures.getStyleClass().add("secondary");
        figures.setMinWidth(USE_PREF_SIZE);
        moments.addRow(moments.getRowCount(), name, bar, figures);
    }
}
