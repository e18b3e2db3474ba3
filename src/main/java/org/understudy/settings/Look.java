package org.understudy.settings;

import java.util.Optional;

/**
 * How the window looks.
 *
 * @param zoom in percent, 80 to 200
 * @param reducedMotion true where nothing is to move that need not
 * @param language tag of the language of the screens, for example {@code en}; absent for the system's
 */
public record Look(Theme theme, int zoom, boolean reducedMotion, Optional<String> language) {
    public static final int SMALLEST_ZOOM = 80;
    public static final int LARGEST_ZOOM = 200;
    public static final Look DEFAULT = new Look(Theme.SYSTEM, 100, false, Optional.empty());

    public Look {
        zoom = Math.clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    public Look withTheme(Theme chosen) {
        return new Look(chosen, zoom, reducedMotion, language);
    }

    public Look withZoom(int percent) {
        return new Look(theme, percent, reducedMotion, language);
    }

    public Look withReducedMotion(boolean reduced) {
        return new Look(theme, zoom, reduced, language);
    }

    public Look withLanguage(Optional<String> tag) {
        return new Look(theme, zoom, reducedMotion, tag);
    }
}
