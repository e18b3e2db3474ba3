package org.understudy.ui.trajectory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.understudy.analysis.trajectory.CurveFit;
import org.understudy.i18n.Words;

/** How the curve compares, in three figures: shape, distance and timing. */
final class FitTable {
    private final GridPane grid;
    private int row;

    FitTable(GridPane grid) {
        this.grid = grid;
    }

    /** Fills the grid with what can be compared; empty where nothing can. */
    void show(Optional<CurveFit> template, Optional<TrajectoryViewModel.Overlay> overlay) {
        grid.getChildren().clear();
        row = 0;
        if (template.isEmpty() && overlay.isEmpty()) return;
        line("secondary", "", Words.of("fit.pearson"), Words.of("fit.rmse"), Words.of("fit.dtw"));
        template.ifPresent(fit -> fit(Words.of("fit.template"), fit, "figure"));
        overlay.ifPresent(o -> {
            o.template()
                    .filter(_ -> template.isPresent())
                    .ifPresent(fit -> fit(Words.of("fit.peer.template", o.title()), fit, "secondary"));
            fit(Words.of("fit.peer", o.title()), o.fit(), template.isPresent() ? "body" : "figure");
        });
    }

    private void fit(String name, CurveFit fit, String style) {
        line(style, name, shape(fit.pearson()), number(fit.rmse()), number(fit.dtw()));
    }

    private void line(String style, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            Label label = new Label(cells[i]);
            label.getStyleClass().addAll(i == 0 ? List.of("secondary", "fit-name") : List.of(style));
            if (i > 0) label.setMinWidth(Label.USE_PREF_SIZE);
            else label.setWrapText(true);
            grid.add(label, i, row);
        }
        row++;
    }

    private static String shape(OptionalDouble pearson) {
        return pearson.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.2f", pearson.getAsDouble()).replaceFirst("^(-?)0\\.", "$1.");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
