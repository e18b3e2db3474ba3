package org.understudy.ui.common;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Gives the keyboard to a node, also to one that is only about to be in the window. */
public final class Focus {
    private Focus() {}

    /** Offers the keyboard to a node of a screen that is on and does not have it yet, so that its keys work at once. */
    public static void offer(Node screen, Node node) {
        Platform.runLater(() -> {
            if (screen.getScene() != null && (!screen.isFocusWithin() || screen.isFocused())) node.requestFocus();
        });
    }

    /**
     * Focuses the node now, or as soon as it has a scene: what is inside a scroll pane has none before the pane's first
     * layout, and asking for the focus then would be lost.
     */
    public static void on(Node node) {
        if (node.getScene() != null) {
            Platform.runLater(node::requestFocus);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Scene> it, Scene before, Scene now) {
                if (now == null) return;
                node.sceneProperty().removeListener(this);
                Platform.runLater(node::requestFocus);
            }
        });
    }
}
