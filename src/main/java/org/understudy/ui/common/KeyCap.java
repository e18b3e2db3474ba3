package org.understudy.ui.common;

import javafx.scene.control.Label;

/** A key as it looks on a keyboard, shown where it acts. */
public final class KeyCap extends Label {
    public KeyCap() {
        this("");
    }

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
