package org.understudy.ui.models;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.check.CheckTable;

/** What a model has shown beside what is published, a line each; its own lines are the strong ones. */
final class CheckTableView extends VBox {
    CheckTableView(CheckTable table, String model) {
        String about = "models.check.table." + table.about().name().toLowerCase(Locale.ROOT);
        Label head = label(Words.of(about), "body");
        head.getStyleClass().add("strong");
        head.setMinWidth(0);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("check-table");
        grid.add(label("", "secondary"), 0, 0);
        for (int i = 0; i < table.columns().size(); i++)
            grid.add(label(Words.of("models.check.column." + key(table.columns().get(i))), "secondary"), i + 1, 0);
        int at = 1;
        for (CheckTable.Row row : table.rows()) {
            grid.add(label(name(table, row, model), row.here() ? "strong" : "secondary"), 0, at);
            for (int i = 0; i < row.cells().size(); i++)
                grid.add(label(percent(row.cells().get(i)), row.here() ? "strong" : "secondary"), i + 1, at);
            at++;
        }
        Label what = label(Words.of(about + ".what"), "secondary");
        what.setWrapText(true);
        what.setMinWidth(0);
        getStyleClass().add("gap-xs");
        getChildren().addAll(head, grid, what);
    }

    private static String name(CheckTable table, CheckTable.Row row, String model) {
        return switch (table.about()) {
            case STIGMA -> row.name();
            case PUBLIC ->
                Words.of(
                        "models.check.whose",
                        Words.of("models.check.item." + key(row.name())),
                        row.here() ? model : Words.of("models.check.public"));
            case MOMENTS -> row.here() ? Words.of("models.check.met." + row.name(), model) : row.name();
        };
    }

    private static String key(String name) {
        return name.replaceAll("[^a-z]+", "_");
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "—" : String.format(Locale.ROOT, "%.0f\u00a0%%", 100 * share.getAsDouble());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
