package org.understudy.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * A few values side by side, one of them chosen, or none yet. One stop for Tab; arrows, Home and End choose, and so
 * does a value's first character.
 */
public class Segments<T> extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private List<T> values = List.of();
    private Function<T, String> name = String::valueOf;
    private String what = "";

    public Segments() {
        getStyleClass().add("segments");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMaxWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        value.addListener(_ -> mark());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Lays the values out. */
    public void offer(String whatFor, List<T> offered, Function<T, String> named) {
        what = whatFor;
        values = List.copyOf(offered);
        name = named;
        getChildren().clear();
        for (T each : values) {
            Label segment = new Label(named.apply(each));
            segment.getStyleClass().add("segment");
            segment.setMinWidth(USE_PREF_SIZE);
            segment.setOnMouseClicked(_ -> {
                requestFocus();
                value.set(Optional.of(each));
            });
            getChildren().add(segment);
        }
        mark();
    }

    /** What is on offer, in order. */
    public List<T> values() {
        return values;
    }

    /** What is chosen; empty until something is. */
    public ObjectProperty<Optional<T>> valueProperty() {
        return value;
    }

    private void mark() {
        for (int i = 0; i < values.size(); i++) {
            boolean chosen = value.get().equals(Optional.of(values.get(i)));
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, chosen);
        }
        setAccessibleText(what + ": " + value.get().map(name).orElse("–"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void key(KeyEvent e) {
        int at = value.get().map(values::indexOf).orElse(-1);
        int to =
                switch (e.getCode()) {
                    case LEFT -> Math.max(0, at - 1);
                    case RIGHT -> Math.min(values.size() - 1, at + 1);
                    case HOME -> 0;
                    case END -> values.size() - 1;
                    default -> -1;
                };
        if (to < 0 || e.isShortcutDown() || e.isAltDown()) return;
        value.set(Optional.of(values.get(to)));
        e.consume();
    }

    private void typed(KeyEvent e) {
        if (e.getCharacter().isBlank() || e.isShortcutDown() || e.isAltDown()) return;
        for (T each : values) {
            if (name.apply(each).regionMatches(true, 0, e.getCharacter(), 0, 1)) {
                value.set(Optional.of(each));
                e.consume();
                return;
            }
        }
    }
}
