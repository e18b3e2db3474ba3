package org.understudy.ui.sessions;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be done with a line of the library, and the key that does it while the list has the keyboard. */
enum RowAction {
    OPEN(KeyCode.ENTER),
    TRAJECTORY(KeyCode.T),
    COMPARE(KeyCode.C),
    ANSWER(KeyCode.A),
    EXPORT(KeyCode.E),
    DELETE(KeyCode.DELETE);

    private final KeyCode code;

    RowAction(KeyCode code) {
        this.code = code;
    }

    KeyCode code() {
        return code;
    }

    KeyCombination combination() {
        return new KeyCodeCombination(code);
    }

    String key() {
        return "sessions.action." + name().toLowerCase(Locale.ROOT);
    }
}
