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
                label(Words.of("watch.figures.others"), "secondary"));
        int at = 1;
        for (Row row : rows) {
            Label reference = label(row.reference().replaceFirst("^human clients \\([^)]*\\): ", ""), "secondary");
            reference.setMinWidth(0);
            reference.setWrapText(true);
            grid.addRow(
                    at++,
                    label(row.name(), "body"),
                    label(row.value(), "strong"),
                    label(row.line().replace("<=", "≤").replace(">=", "≥"), "body"),
                    Chips.chip(
                            Words.of(row.passes() ? "watch.figures.in" : "watch.figures.out"),
                            row.passes() ? "green" : "amber"),
                    reference);
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
