package org.understudy.ui.trajectory;

import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.understudy.i18n.Words;

/** The same figures as a table, for whoever reads better than sees. */
final class PointTable {
    private PointTable() {}

    static void dress(TableView<PointRow> table) {
        column(table, "table.turn", row -> String.valueOf(row.point().turn() + 1));
        column(
                table,
                "table.distress",
                row -> PointRow.number(OptionalDouble.of(row.point().distress())));
        column(
                table,
                "table.source",
                row -> Words.of("table.source." + row.point().source().code()));
        column(table, "table.trust", row -> PointRow.number(row.point().trust()));
        column(table, "table.engagement", row -> PointRow.number(row.point().engagement()));
        column(table, "table.peer", row -> PointRow.number(row.peer()));
        column(table, "table.template", row -> PointRow.number(row.template()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static void column(TableView<PointRow> table, String key, Function<PointRow, String> value) {
        TableColumn<PointRow, String> column = new TableColumn<>(Words.of(key));
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(value.apply(data.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
