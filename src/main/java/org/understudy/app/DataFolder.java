package org.understudy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where settings, library and logs are kept: {@code -Dunderstudy.data}, else {@code UNDERSTUDY_HOME}, else {@code data}
 * beside a portable copy, else the system's usual place for a user's data.
 */
final class DataFolder {
    private static final String MARKER = "portable";

    private DataFolder() {}

    static Path find() {
        return property("understudy.data")
                .or(() -> Optional.ofNullable(System.getenv("UNDERSTUDY_HOME")))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .or(DataFolder::portable)
                .orElseGet(DataFolder::usual)
                .toAbsolutePath();
    }

    /** A copy that carries its data with it says so by a file named {@code portable} beside the program. */
    private static Optional<Path> portable() {
        return property("understudy.home")
                .map(Path::of)
                .filter(home -> Files.exists(home.resolve(MARKER)))
                .map(home -> home.resolve("data"));
    }

    private static Path usual() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                    .map(Path::of)
                    .orElse(home)
                    .resolve("Understudy");
        }
        if (system.contains("mac")) return home.resolve("Library/Application Support/Understudy");
        return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .orElse(home.resolve(".local/share"))
                .resolve("understudy");
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }
}
