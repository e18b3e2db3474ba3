package org.understudy.ui.rehearsal;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.understudy.session.Turn;

/** What was said, as a virtualised list; a short conversation sits at the foot of the page, a long one shows its end. */
public final class Conversation extends ListView<ChatItem> {
    /** Keeps a scroll bar away from a conversation that fits. */
    private static final double SLACK = 30;

    /** Beyond this many rows no page has room to spare. */
    private static final int SHORT = 24;

    private final DoubleProperty headroom = new SimpleDoubleProperty(0);

    public Conversation() {
        heightProperty().addListener(_ -> Platform.runLater(this::settle));
        clear();
    }

    /** Names the client and what copying a turn does. */
    void with(String clientName, Consumer<String> copy) {
        setCellFactory(_ -> new ChatCell(clientName, headroom, copy));
    }

    void clear() {
        getItems().setAll(new ChatItem.Headroom());
    }

    void add(List<? extends Turn> turns) {
        turns.forEach(turn -> getItems().add(new ChatItem.Said(turn)));
        Platform.runLater(this::settle);
    }

    private void settle() {
        applyCss();
        layout();
        double said = lookupAll(".list-cell").stream()
                .filter(ChatCell.class::isInstance)
                .map(ChatCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getItem() instanceof ChatItem.Said)
                .mapToDouble(Region::getHeight)
                .sum();
        headroom.set(getItems().size() < SHORT ? Math.max(0, getHeight() - said - SLACK) : 0);
        scrollTo(getItems().size() - 1);
    }
}
