package org.understudy.ui.debrief;

import javafx.application.Platform;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.ListView;

/** A list that was laid out while it was not on screen may stand a little below its beginning; it is put there. */
final class FromTheTop {
    private FromTheTop() {}

    /** Shows the first line, once the list has its place, unless a turn is gone to. */
    static void show(ListView<?> list, ObservableIntegerValue here) {
        Platform.runLater(() -> {
            if (here.get() == DebriefViewModel.NOWHERE && !list.getItems().isEmpty()) list.scrollTo(0);
        });
    }
}
