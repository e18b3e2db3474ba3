package org.understudy.ui.debrief;

import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Where a list of turns stands: it stays where the reader has it while something else is laid out beside it. */
final class TurnInView {
    private final ListView<?> list;
    private OptionalInt held = OptionalInt.empty();

    TurnInView(ListView<?> list) {
        this.list = list;
    }

    /** Opens something beside the list that makes it shorter: the turn it is about stays in view. */
    void hold(int turn, Runnable open) {
        if (held.isEmpty()) held = first(list);
        open.run();
        Platform.runLater(() -> {
            list.getScene().getRoot().applyCss();
            list.getScene().getRoot().layout();
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !isWhole(flow, turn))
                list.scrollTo(turn);
        });
    }

    /**
     * What was open is closed, and the list is read on.
     *
     * @param asItStood whether it is to stand as before at once; else it is filled anew first
     */
    void back(boolean asItStood) {
        list.requestFocus();
        if (!asItStood) return;
        held.ifPresent(list::scrollTo);
        forget();
    }

    void forget() {
        held = OptionalInt.empty();
    }

    /** Shows a turn with what led up to it, or the list as it stood where it is held. */
    void show(int turn) {
        int first = held.orElse(Math.max(0, turn - 2));
        list.scrollTo(first);
        // a list that is laid out anew while it is not on screen may stand elsewhere once it is
        if (held.isPresent()) Platform.runLater(() -> list.scrollTo(first));
        forget();
    }

    private static boolean isWhole(VirtualFlow<?> flow, int turn) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() <= turn && turn < last.getIndex();
    }

    private static OptionalInt first(ListView<?> list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? OptionalInt.of(flow.getFirstVisibleCell().getIndex())
                : OptionalInt.empty();
    }
}
