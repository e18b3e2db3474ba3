package org.understudy.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Words typed between the wish to begin a session and the moment its line has the keyboard: kept, and handed to the line.
 * Enter is kept among them, so that a line that was meant to be said is said.
 */
public final class TypedAhead {
    private final StringBuilder words = new StringBuilder();
    private boolean listening;
    private boolean handedOver;

    /** Hears every key of the window; while nobody waits it lets them pass. */
    public void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> drop());
    }

    /** A session is being opened: what is typed from now on is meant for it. */
    public void begin() {
        drop();
        listening = true;
    }

    /** No session comes of it; where one has come, its line is waited for all the same. */
    public void end() {
        if (!handedOver) drop();
    }

    /** There is no line to wait for, or somebody has turned to something else. */
    public void drop() {
        listening = false;
        handedOver = false;
        words.setLength(0);
    }

    /**
     * Hands over what was typed, and what is typed until then, as soon as the line has the keyboard.
     *
     * @param say says what stands in the line
     */
    public void handTo(TextArea line, Runnable say) {
        listening = true;
        handedOver = true;
        if (line.isFocused()) {
            give(line, say);
            return;
        }
        line.focusedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> it, Boolean before, Boolean on) {
                if (!on) return;
                line.focusedProperty().removeListener(this);
                if (listening) give(line, say);
            }
        });
    }

    private void give(TextArea line, Runnable say) {
        String typed = words.toString();
        drop();
        int enter = typed.indexOf('\n');
        if (enter < 0) {
            line.appendText(typed);
            return;
        }
        line.appendText(typed.substring(0, enter));
        say.run();
        line.appendText(typed.substring(enter + 1).replace('\n', ' '));
    }

    private void typed(KeyEvent e) {
        if (!listening) return;
        String typed = e.getCharacter();
        boolean isText = !typed.isEmpty() && typed.codePoints().noneMatch(Character::isISOControl);
        // AltGr types letters too, and arrives as both
        boolean isShortcut = (e.isControlDown() || e.isMetaDown()) && !e.isAltDown();
        if (isText && !isShortcut) words.append(typed);
        if (!isShortcut) e.consume();
    }

    private void pressed(KeyEvent e) {
        if (!listening || e.isShortcutDown() || e.isAltDown()) return;
        // The key that began the session may still be down.
        if (e.getCode() == KeyCode.ENTER && !words.isEmpty()) words.append('\n');
        else if (e.getCode() == KeyCode.BACK_SPACE && !words.isEmpty())
            words.setLength(words.offsetByCodePoints(words.length(), -1));
        else if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.TAB) return;
        e.consume();
    }
}
