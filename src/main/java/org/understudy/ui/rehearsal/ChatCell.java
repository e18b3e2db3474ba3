package org.understudy.ui.rehearsal;

import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.session.Turn;

/** One turn as a bubble; its nodes are made once and filled again and again. */
final class ChatCell extends ListCell<ChatItem> {
    private static final double SCROLL_BAR = 16;
    private final Label nonverbal = new Label();
    private final Label text = new Label();
    private final StackPane bubble = new StackPane(text);
    private final HBox row = new HBox(bubble);
    private final VBox box = new VBox(nonverbal, row);
    private final Region headroom = new Region();
    private final String clientName;

    ChatCell(String clientName, ObservableDoubleValue headroomHeight, Consumer<String> copy) {
        this.clientName = clientName;
        setPrefWidth(0);
        text.setWrapText(true);
        bubble.getStyleClass().add("bubble");
        nonverbal.getStyleClass().add("nonverbal");
        headroom.minHeightProperty().bind(headroomHeight);
        headroom.prefHeightProperty().bind(headroomHeight);
        headroom.maxHeightProperty().bind(headroomHeight);
        MenuItem copyItem = new MenuItem(Words.of("chat.copy"));
        copyItem.setOnAction(_ -> {
            if (getItem() instanceof ChatItem.Said(Turn turn)) copy.accept(turn.text());
        });
        setContextMenu(new ContextMenu(copyItem));
    }

    /** Wrapped text needs its width to know its height; a cell does not ask its graphic that by itself. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != box || getListView() == null) return super.computePrefHeight(width);
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return snappedTopInset() + box.prefHeight(Math.max(80, room)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(ChatItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case ChatItem.Headroom _ -> {
                setGraphic(headroom);
                setAccessibleText("");
            }
            case ChatItem.Said(Turn turn) -> show(turn);
        }
    }

    private void show(Turn turn) {
        boolean mine = turn.byCounselor();
        bubble.getStyleClass().removeAll("client", "counselor", "silent");
        bubble.getStyleClass().add(mine ? "counselor" : "client");
        if (turn.isSilence()) bubble.getStyleClass().add("silent");
        text.setText(turn.isSilence() ? Words.of(mine ? "chat.you.wait" : "chat.client.silent") : turn.text());
        row.setAlignment(mine ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        boolean seen = turn.nonverbal().isPresent();
        nonverbal.setText(turn.nonverbal().orElse(""));
        nonverbal.setVisible(seen);
        nonverbal.setManaged(seen);
        setGraphic(box);
        setAccessibleText(Words.of(
                "chat.accessible",
                mine ? Words.of("chat.you") : clientName,
                turn.index() + 1,
                turn.text(),
                nonverbal.getText()));
    }
}
