package org.understudy.ui.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.i18n.Words;

/** Lists to choose from, in the words of the screen. */
final class Choices {
    private Choices() {}

    /** A list of values; what is chosen is handed on. */
    static <T> ComboBox<T> of(String what, List<T> values, T now, Function<T, String> name, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(named(name));
        box.setValue(now);
        box.setAccessibleText(what);
        box.setOnAction(_ -> {
            if (box.getValue() != null) chosen.accept(box.getValue());
        });
        return box;
    }

    /** A list with "any" before the values. */
    static <T> ComboBox<Optional<T>> any(
            String what, List<T> values, Function<T, String> name, Consumer<Optional<T>> chosen) {
        List<Optional<T>> all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Optional.<T>empty()),
                        values.stream().map(Optional::of))
                .toList();
        return of(what, all, Optional.<T>empty(), o -> o.map(name).orElse(what), chosen);
    }

    static String layer(DisclosureUnit.Layer layer) {
        return Words.of("author.layer." + layer.name().toLowerCase(Locale.ROOT));
    }

    /** Layers as they are written in a case. */
    static List<String> layers() {
        return Arrays.stream(DisclosureUnit.Layer.values())
                .map(l -> l.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Answer shapes as they are written in a case. */
    static List<String> shapes() {
        return List.of("yesNo", "when", "howOften", "howMuch", "who", "where", "why", "feel", "scale", "open");
    }

    static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String shown) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}
