package org.understudy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.understudy.cli.UnderstudyCommand;

/** The door: no arguments open the window, arguments are commands, a session file is opened in the window. */
public final class Main {
    private Main() {}

    /** Starts the program. Does not extend {@code Application}, so that JavaFX may be on the class path. */
    public static void main(String[] args) throws IOException {
        Path folder = DataFolder.find();
        System.setProperty("understudy.log", folder.resolve("logs").toString());
        Optional<Path> file = sessionFile(args);
        if (args.length > 0 && file.isEmpty()) {
            System.exit(command(args, folder));
        } else if (!displayThere()) {
            System.err.println("There is no display here, so the rehearsal is in this terminal. Ctrl+D ends it.");
            System.exit(command(new String[] {"rehearse"}, folder));
        } else {
            window(folder, file);
        }
    }

    private static int command(String[] args, Path folder) {
        try (House house = new House(folder)) {
            return UnderstudyCommand.run(args, house);
        }
    }

    private static void window(Path folder, Optional<Path> file) throws IOException {
        String request = file.map(f -> f.toAbsolutePath().toString()).orElse("");
        Optional<SingleInstance> instance = SingleInstance.claim(folder, request, Desktop::summon);
        if (instance.isEmpty()) return;
        try (SingleInstance held = instance.get();
                House house = new House(folder)) {
            Thread.ofPlatform().daemon().name("prepare").start(house::prepare);
            if (system().contains("mac")) MacFiles.handOn(Desktop::summon);
            Desktop.open(house, request);
        }
    }

    /** A lone argument that names a session file, as the desktop passes one on a double click. */
    private static Optional<Path> sessionFile(String[] args) {
        if (args.length != 1 || !args[0].toLowerCase(Locale.ROOT).endsWith(".understudy")) return Optional.empty();
        return Optional.of(Path.of(args[0])).filter(Files::exists);
    }

    private static boolean displayThere() {
        String system = system();
        if (!system.contains("linux") && !system.contains("bsd")) return true;
        return present("DISPLAY") || present("WAYLAND_DISPLAY");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static boolean present(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
