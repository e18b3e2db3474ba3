package org.understudy.ui.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.compare.Comparison.Moment;
import org.understudy.analysis.compare.Comparison.Row;
import org.understudy.i18n.Words;
import org.understudy.session.Release;
import org.understudy.ui.common.Chips;

/** One subject: how each of the two came to it, and what came back. Click a card to see the turn in its session. */
final class CompareRowCell extends ListCell<Row> {
    private static final double SCROLL_BAR = 16;
    private final GridPane grid = new GridPane();
    private final BiConsumer<Boolean, Integer> open;

    /** @param open hears whether the left side was meant, and which turn */
    CompareRowCell(BiConsumer<Boolean, Integer> open) {
        this.open = open;
        setPrefWidth(0);
        grid.getStyleClass().add("compare-columns");
        for (double percent : new double[] {43, 14, 43}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) return super.computePrefHeight(width);
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return snappedTopInset() + grid.prefHeight(Math.max(200, room)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        grid.getChildren().clear();
        grid.add(side(row.left(), true), 0, 0);
        grid.add(middle(row), 1, 0);
        grid.add(side(row.right(), false), 2, 0);
        setGraphic(grid);
        setAccessibleText(Words.of("compare.row.accessible", row.label(), spoken(row.left()), spoken(row.right())));
    }

    private static String spoken(Optional<Moment> moment) {
        return moment.map(m -> m.quote() + " — " + m.answer()).orElse(Words.of("compare.not.reached"));
    }

    private VBox middle(Row row) {
        Label label = new Label(row.label());
        label.setWrapText(true);
        label.getStyleClass().addAll("compare-label", "strong");
        Label turns = new Label(Words.of("compare.turns", number(row.left()), number(row.right())));
        turns.getStyleClass().add("secondary");
        VBox middle = new VBox(label, turns);
        middle.getStyleClass().add("compare-middle");
        GridPane.setValignment(middle, VPos.CENTER);
        return middle;
    }

    private static String number(Optional<Moment> moment) {
        return moment.map(m -> String.valueOf(m.turn() + 1)).orElse("—");
    }

    private StackPane side(Optional<Moment> moment, boolean left) {
        StackPane card = new StackPane();
        if (moment.isEmpty()) {
            Label none = new Label(Words.of("compare.not.reached"));
            none.getStyleClass().add("secondary");
            card.getChildren().add(none);
            card.getStyleClass().add("compare-none");
            return card;
        }
        Moment m = moment.get();
        Label asked = new Label(m.quote());
        asked.setWrapText(true);
        asked.getStyleClass().add("body");
        Label answered = new Label("“" + m.answer() + "”");
        answered.setWrapText(true);
        answered.getStyleClass().add("secondary");
        VBox words = new VBox(asked, answered);
        words.getStyleClass().add("gap-xs");
        m.release().ifPresent(release -> words.getChildren().add(chip(release)));
        card.getChildren().add(words);
        card.getStyleClass().addAll("card", "compare-card");
        card.setOnMouseClicked(_ -> open.accept(left, m.turn()));
        return card;
    }

    static Label chip(Release release) {
        String tone =
                switch (release) {
                    case BLOCKED -> "red";
                    case HINT -> "blue";
                    case HALF -> "teal";
                    case FULL -> "green";
                };
        return Chips.chip(Words.of("release." + release.name().toLowerCase(Locale.ROOT)), tone);
    }
}
