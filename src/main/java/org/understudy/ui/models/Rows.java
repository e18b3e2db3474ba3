package org.understudy.ui.models;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Rows that are laid anew without taking the keyboard away from the row it was in. */
final class Rows {
    private Rows() {}

    static void lay(VBox box, List<? extends Node> rows) {
        OptionalInt focused = IntStream.range(0, box.getChildren().size())
                .filter(row -> box.getChildren().get(row).isFocusWithin())
                .findFirst();
        box.getChildren().setAll(rows);
        if (focused.isEmpty() || rows.isEmpty()) return;
        Node row = rows.get(Math.min(focused.getAsInt(), rows.size() - 1));
        if (row instanceof Pane pane) {
            pane.getChildren().stream()
                    .filter(Button.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }
}
