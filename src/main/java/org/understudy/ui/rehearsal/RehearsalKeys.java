package org.understudy.ui.rehearsal;

import javafx.event.EventHandler;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.understudy.ui.common.Focus;

/** The keys of the session. */
final class RehearsalKeys {
    private RehearsalKeys() {}

    /** Enter says, Shift+Enter starts a new line. */
    static EventHandler<KeyEvent> inTheLine(Runnable say) {
        return key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            if (key.isShiftDown()) {
                ((TextArea) key.getSource()).replaceSelection("\n");
            } else {
                say.run();
            }
        };
    }

    /** Takes the keyboard to the notes, from there back to the line; with the notes away, brings them out. */
    static void betweenNotesAndLine(ToggleButton notes, TextArea jottings, TextArea line) {
        if (jottings.isFocused()) {
            line.requestFocus();
            return;
        }
        notes.setSelected(true);
        Focus.on(jottings);
    }

    /** Ctrl+Space waits, Ctrl+U asks for SUDS, F1 calls the coach, F2 the notes, Escape skips the typing. */
    static EventHandler<KeyEvent> onTheScreen(
            Runnable silence, Runnable suds, Runnable coach, Runnable notes, Runnable escape) {
        return key -> {
            Runnable act =
                    switch (key.getCode()) {
                        case SPACE -> key.isShortcutDown() ? silence : null;
                        case U -> key.isShortcutDown() ? suds : null;
                        case F1 -> coach;
                        case F2 -> notes;
                        case ESCAPE -> escape;
                        default -> null;
                    };
            if (act == null) return;
            key.consume();
            act.run();
        };
    }
}
