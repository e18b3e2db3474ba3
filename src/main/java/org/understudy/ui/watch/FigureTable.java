package org.understudy.ui.watch;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.understudy.client.fidelity.Row;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;

/** How clients talked, line by line: the figure, where it should lie, and what people and language models reach. */
final class FigureTable {
    private FigureTable() {}

    static void lay(GridPane grid, List<Row> rows) {
        grid.getChildren().clear();
        grid.addRow(
                0,
                label(Words.of("watch.figures.measure"), "secondary"),
                label(Words.of("watch.figures.here"), "secondary"),
                label(Words.of("watch.figures.band"), "secondary"),
                label("", "secondary"),
                label(Words.of("watch.figures.people"), "secondary"),
                label(Words.of("watch.figures.models"), "secondary"));
        int at = 1;
        for (Row row : rows)
            grid.addRow(
                    at++,
                    label(row.name(), "body"),
                    label(row.value(), "strong"),
                    label(row.line().replace("<=", "≤").replace(">=", "≥"), "body"),
                    row.line().isEmpty() ? label("", "body") : within(row.passes()),
                    label(row.people(), "secondary"),
                    label(row.models(), "secondary"));
    }

    private static Label within(boolean passes) {
        return Chips.chip(Words.of(passes ? "watch.figures.in" : "watch.figures.out"), passes ? "green" : "amber");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
