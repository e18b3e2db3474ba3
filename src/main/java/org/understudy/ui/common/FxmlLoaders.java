package org.understudy.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.understudy.i18n.Words;

/** The only place that loads FXML. A controller that nobody registered is refused at once. */
public final class FxmlLoaders {
    private final Supplier<Map<Class<?>, Supplier<?>>> makers;

    /** Loads with these makers, asked for when a file is loaded. */
    public FxmlLoaders(Supplier<Map<Class<?>, Supplier<?>>> makers) {
        this.makers = makers;
    }

    /** A loaded file: its nodes and the controller that drives them. */
    public record Loaded(Parent root, Object controller) {}

    /**
     * Loads a file with a fresh controller.
     *
     * @throws UncheckedIOException when the file is missing or malformed
     */
    public Loaded load(FxmlFile file) {
        FXMLLoader loader = new FXMLLoader(FxmlLoaders.class.getResource(file.path()), Words.bundle());
        loader.setControllerFactory(this::make);
        try {
            Parent root = loader.load();
            return new Loaded(root, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException(file.path(), e);
        }
    }

    private Object make(Class<?> type) {
        Supplier<?> maker = makers.get().get(type);
        if (maker == null) throw new IllegalStateException("no maker is registered for " + type.getName());
        return maker.get();
    }
}
