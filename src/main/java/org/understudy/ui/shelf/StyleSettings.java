package org.understudy.ui.shelf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.understudy.client.mind.Style;
import org.understudy.client.mind.StyleChoice;

/** The named style and the sliders over it: the style puts them where it wants them, and a hand moves them from there. */
final class StyleSettings {
    private static final double UNMOVED = 0.005;

    private final StringProperty name = new SimpleStringProperty("plain");
    private final Map<String, DoubleProperty> sliders = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper moved = new ReadOnlyBooleanWrapper();
    private Map<String, Double> own = Map.of();

    StyleSettings() {
        for (String slider : StyleChoice.SLIDERS) {
            DoubleProperty position = new SimpleDoubleProperty();
            position.addListener(_ -> moved.set(!set().isEmpty()));
            sliders.put(slider, position);
        }
        name.addListener(_ -> takeBack());
    }

    /** Another client: nothing is known of them yet. */
    void forget() {
        read.set(false);
        own = Map.of();
        moved.set(false);
    }

    /**
     * The client's own sliders are read.
     *
     * @param client position by slider, 0 to 1
     */
    void lay(Map<String, Double> client) {
        own = client;
        read.set(true);
        takeBack();
    }

    /** Every slider to where the named style has it. */
    void takeBack() {
        if (!read.get()) return;
        named().forEach((slider, position) -> sliders.get(slider).set(position));
        moved.set(false);
    }

    /** As the session keeps it. */
    String text() {
        return new StyleChoice(name.get(), set()).text();
    }

    private Map<String, Double> set() {
        Map<String, Double> set = new TreeMap<>();
        if (!read.get()) return set;
        named().forEach((slider, position) -> {
            double now = sliders.get(slider).get();
            if (Math.abs(now - position) > UNMOVED) set.put(slider, Math.round(now * 100) / 100.0);
        });
        return set;
    }

    private Map<String, Double> named() {
        return Style.of(own, name.get()).positions();
    }

    StringProperty nameProperty() {
        return name;
    }

    DoubleProperty slider(String slider) {
        return sliders.get(slider);
    }

    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty movedProperty() {
        return moved.getReadOnlyProperty();
    }
}
