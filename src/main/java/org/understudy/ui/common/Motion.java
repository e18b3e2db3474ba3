package org.understudy.ui.common;

import javafx.animation.FadeTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Every animation goes through here, so that one setting stills them all. */
public final class Motion {
    private static volatile boolean reduced;

    private Motion() {}

    public static void reduce(boolean still) {
        reduced = still;
    }

    public static boolean reduced() {
        return reduced;
    }

    /** Lets a node appear. */
    public static void appear(Node node) {
        if (reduced) {
            node.setOpacity(1);
            return;
        }
        FadeTransition fade = new FadeTransition(Duration.millis(140), node);
        fade.setFromValue(0.2);
        fade.setToValue(1);
        fade.play();
    }

    /** Lets a node rise into its place. */
    public static void rise(Node node) {
        appear(node);
        if (reduced) return;
        TranslateTransition move = new TranslateTransition(Duration.millis(160), node);
        move.setFromY(10);
        move.setToY(0);
        move.play();
    }
}
