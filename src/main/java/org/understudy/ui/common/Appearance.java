package org.understudy.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.understudy.settings.Look;
import org.understudy.settings.Theme;

/** Light or dark, how large, and in what type: one place that dresses a scene and keeps it dressed. */
public final class Appearance {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String[] SHEETS = {
        "tokens",
        "type",
        "controls",
        "shell",
        "shelf",
        "rehearsal",
        "sessions",
        "debrief",
        "secondtry",
        "drills",
        "trajectory",
        "formulation",
        "compare",
        "watch",
        "preference",
        "progress",
        "settings",
        "models",
        "author",
        "welcome"
    };
    private static final double BASE_SIZE = 14;
    private static final Pattern PIXELS = Pattern.compile("([0-9.]+)px");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private Optional<String> iconSheet = Optional.empty();
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Zoom in percent, 80 to 200. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    public void zoomBy(int percent) {
        zoom.set(Math.clamp(zoom.get() + percent, Look.SMALLEST_ZOOM, Look.LARGEST_ZOOM));
    }

    public void resetZoom() {
        zoom.set(100);
    }

    /** Whether the window is dark now. */
    public boolean dark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Dresses a scene, and again whenever a setting or the system's scheme changes. */
    public void dress(Scene scene) {
        loadFonts();
        for (String sheet : SHEETS) {
            var url = Appearance.class.getResource("/styles/" + sheet + ".css");
            if (url != null) scene.getStylesheets().add(url.toExternalForm());
        }
        Runnable wear = () -> wear(scene);
        theme.addListener(_ -> wear.run());
        zoom.addListener(_ -> wear.run());
        // the system outlives every window: held by the scene alone, so that a closed window can be let go
        InvalidationListener scheme = _ -> wear.run();
        scene.getProperties().put(Appearance.class, scheme);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(scheme));
        wear.run();
    }

    private void wear(Scene scene) {
        boolean dark = dark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
        iconSheet.ifPresent(scene.getStylesheets()::remove);
        iconSheet = Optional.of(icons(zoom.get()));
        scene.getStylesheets().add(iconSheet.get());
        scene.getRoot().setStyle("-fx-font-size: " + BASE_SIZE * zoom.get() / 100 + "px;");
    }

    /** The icon sheet for a zoom, as a data address. */
    private static String icons(int zoom) {
        String sized = PIXELS.matcher(read("/styles/icons.css"))
                .replaceAll(px -> Math.round(Double.parseDouble(px.group(1)) * zoom / 100) + "px");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sized.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String resource) {
        try (InputStream in = Appearance.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static void loadFonts() {
        for (String face : new String[] {"Regular", "Medium", "SemiBold", "Italic"}) {
            Font.loadFont(Appearance.class.getResourceAsStream("/fonts/Inter-" + face + ".otf"), BASE_SIZE);
        }
    }
}
