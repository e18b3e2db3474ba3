package org.understudy.ui.rehearsal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.understudy.session.Turn;

/** What was said, as a virtualised list; a short conversation sits at the foot of the page, a long one shows its end. */
public final class Conversation extends ListView<ChatItem> {
    /** Keeps a scroll bar away from a conversation that fits. */
    private static final double SLACK = 30;

    /** Layouts after which the list knows how high its last turns are; one very long turn wants three. */
    private static final int GLANCES = 6;

    private final DoubleProperty headroom = new SimpleDoubleProperty(0);

    public Conversation() {
        heightProperty().addListener(_ -> Platform.runLater(this::settle));
        widthProperty().addListener(_ -> Platform.runLater(this::settle));
        with("", _ -> {});
        clear();
    }

    /** Names the client and what copying a turn does. */
    public void with(String clientName, Consumer<String> copy) {
        setCellFactory(_ -> new ChatCell(clientName, headroom, copy));
    }

    public void clear() {
        getItems().setAll(new ChatItem.Headroom());
    }

    public void add(List<? extends Turn> turns) {
        turns.forEach(turn -> getItems().add(new ChatItem.Said(turn)));
        Platform.runLater(this::settle);
    }

    /** Says which turn is chosen, by its index. */
    public void onTurn(IntConsumer chosen) {
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item instanceof ChatItem.Said(Turn turn)) chosen.accept(turn.index());
        });
    }

    /** All in one pulse: shows the end, and where everything fits, lets the room above it grow. */
    private void settle() {
        headroom.set(0);
        showEnd();
        List<ChatCell> said = lookupAll(".list-cell").stream()
                .filter(ChatCell.class::isInstance)
                .map(ChatCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getItem() instanceof ChatItem.Said)
                .toList();
        if (said.size() < getItems().size() - 1) return;
        double height = said.stream().mapToDouble(Region::getHeight).sum();
        headroom.set(Math.max(0, getHeight() - height - SLACK));
        showEnd();
    }

    /** The list guesses heights it has not seen, so its end is asked for until it is there. */
    private void showEnd() {
        applyCss();
        layout();
        for (int glance = 0; glance < GLANCES; glance++) {
            scrollTo(getItems().size() - 1);
            layout();
            if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
            flow.scrollPixels(getHeight());
            layout();
            if (ends(flow)) return;
        }
    }

    private boolean ends(VirtualFlow<?> flow) {
        var last = flow.getLastVisibleCell();
        return last != null
                && last.getIndex() == getItems().size() - 1
                && last.getBoundsInParent().getMaxY() <= flow.getHeight() + 1;
    }
}
