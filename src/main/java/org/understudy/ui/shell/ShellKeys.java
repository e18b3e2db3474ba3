package org.understudy.ui.shell;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.understudy.ui.common.Appearance;
import org.understudy.ui.common.Navigator;
import org.understudy.ui.common.Place;

/** The keys that work everywhere. */
public final class ShellKeys {
    private ShellKeys() {}

    /** Lays the keys over a scene. */
    public static void install(Scene scene, Navigator navigator, Appearance appearance) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(shortcut(KeyCode.DIGIT1), () -> navigator.go(new Place.Shelf()));
        keys.put(shortcut(KeyCode.DIGIT2), () -> navigator.go(new Place.Sessions()));
        keys.put(shortcut(KeyCode.DIGIT3), () -> navigator.go(new Place.Compare(Optional.empty(), Optional.empty())));
        keys.put(shortcut(KeyCode.DIGIT4), () -> navigator.go(new Place.Progress()));
        keys.put(shortcut(KeyCode.D), () -> navigator.go(new Place.Drills()));
        keys.put(shortcut(KeyCode.COMMA), () -> navigator.go(new Place.SettingsPage()));
        keys.put(shortcut(KeyCode.PLUS), () -> appearance.zoomBy(10));
        keys.put(shortcut(KeyCode.EQUALS), () -> appearance.zoomBy(10));
        keys.put(shortcut(KeyCode.MINUS), () -> appearance.zoomBy(-10));
        keys.put(shortcut(KeyCode.DIGIT0), appearance::resetZoom);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, ShellKeys::walk);
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigator::back);
    }

    /** In every field Tab walks on; nobody needs a tab stop in what is said, and nobody may be caught in a field. */
    private static void walk(KeyEvent e) {
        if (e.getCode() != KeyCode.TAB || e.isControlDown() || e.isAltDown()) return;
        if (!(e.getTarget() instanceof TextArea field)) return;
        e.consume();
        field.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
