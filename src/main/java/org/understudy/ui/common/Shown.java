package org.understudy.ui.common;

import javafx.scene.Node;

/** Whether a node is on screen; a node that is not takes no room either. */
public final class Shown {
    private Shown() {}

    public static void when(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
