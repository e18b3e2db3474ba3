package org.understudy.ui.shell;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigator::back);
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
