package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.understudy.casebook.CaseProblem;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.models.ServerState;
import org.understudy.settings.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at everything the program needs, one line each; exit code 1 where something needs doing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks at everything Understudy needs and says what to do where something is wrong.")
final class DoctorCommand implements Callable<Integer> {
    private static final int JAVA = 25;
    private static final long MEMORY_MB = 256;
    private static final long DISK_MB = 200;

    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    DoctorCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * One thing looked at.
     *
     * @param remedy what to do; absent where all is well
     */
    private record Finding(String subject, String state, Optional<String> remedy) {
        static Finding ok(String subject, String state) {
            return new Finding(subject, state, Optional.empty());
        }

        static Finding problem(String subject, String state, String remedy) {
            return new Finding(subject, state, Optional.of(remedy));
        }
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(memory());
        findings.add(folder());
        findings.add(disk());
        findings.add(library());
        findings.add(settings());
        findings.add(cases());
        findings.add(fonts());
        findings.add(model());
        findings.add(display());
        for (Finding finding : findings)
            spec.commandLine()
                    .getOut()
                    .println("%-8s %-12s %s%s"
                            .formatted(
                                    finding.remedy().isPresent() ? "problem" : "ok",
                                    finding.subject(),
                                    finding.state(),
                                    finding.remedy().map(todo -> "; " + todo).orElse("")));
        return findings.stream().anyMatch(finding -> finding.remedy().isPresent()) ? 1 : 0;
    }

    private static Finding java() {
        String version = Runtime.version() + " (" + System.getProperty("java.vendor") + ")";
        if (Runtime.version().feature() >= JAVA) return Finding.ok("java", version);
        return Finding.problem("java", version, "install Java " + JAVA + " or newer");
    }

    private static Finding memory() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        String state = "up to " + most + " MB";
        if (most >= MEMORY_MB) return Finding.ok("memory", state);
        return Finding.problem("memory", state, "start with -Xmx" + MEMORY_MB + "m or more");
    }

    private Finding folder() {
        Path folder = rooms.dataFolder();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
            return Finding.ok("data folder", folder.toString());
        } catch (IOException e) {
            return Finding.problem(
                    "data folder",
                    folder + " cannot be written",
                    "allow writing to it, or set UNDERSTUDY_HOME to another folder");
        }
    }

    private Finding disk() {
        try {
            long free = Files.getFileStore(rooms.dataFolder()).getUsableSpace() >> 20;
            String state = free + " MB free";
            if (free >= DISK_MB) return Finding.ok("disk", state);
            return Finding.problem("disk", state, "free at least " + DISK_MB + " MB");
        } catch (IOException e) {
            return Finding.problem("disk", "cannot be looked at: " + e.getMessage(), "check the data folder");
        }
    }

    private Finding library() {
        try (SessionStore store = rooms.openStore()) {
            Optional<String> notice = store.notice();
            if (notice.isPresent())
                return Finding.problem("library", notice.get(), "run doctor again to see that it is well now");
            List<String> faults = store.check();
            if (!faults.isEmpty())
                return Finding.problem("library", String.join(", ", faults), "restore a backup: understudy db restore");
            return Finding.ok("library", store.list(SessionQuery.ALL).size() + " sessions, all can be read");
        } catch (StoreProblem problem) {
            if (problem.kind() == StoreProblem.Kind.LOCKED)
                return Finding.ok("library", "in use by an open Understudy; close it to have it looked at");
            return Finding.problem("library", "cannot be opened", problem.getMessage());
        }
    }

    private Finding settings() {
        Path file = rooms.dataFolder().resolve("settings.json");
        return SettingsFile.problem(file)
                .map(what -> Finding.problem(
                        "settings",
                        file + " cannot be read: " + what,
                        "start Understudy once: it sets the file aside and begins with the defaults"))
                .orElseGet(() -> Finding.ok("settings", Files.exists(file) ? file.toString() : "the defaults"));
    }

    private Finding cases() {
        try {
            int count = rooms.casebook().cards().size();
            if (count > 0) return Finding.ok("cases", count + " on the shelf");
            return Finding.problem("cases", "none on the shelf", "install Understudy again");
        } catch (CaseProblem problem) {
            return Finding.problem(
                    "cases", problem.getMessage(), "mend or remove the case; see: understudy cases lint");
        }
    }

    /** A model is never needed; only one that was chosen and cannot be used is something to be done about. */
    private Finding model() {
        Path file = rooms.dataFolder().resolve("settings.json");
        if (SettingsFile.problem(file).isPresent())
            return Finding.ok("model", "not looked at, because the settings cannot be read");
        ServerState state = rooms.modelShelf().look();
        Optional<String> chosen = rooms.chosenModel();
        String where = " at " + state.address();
        String what =
                switch (state) {
                    case ServerState.Ready ready
                    when ready.chosen().isPresent() -> ready.chosen().get().name() + " is ready" + where;
                    case ServerState.Ready ready -> ready.models().size() + " models" + where;
                    case ServerState.NoModel _ -> "a server without a usable model" + where;
                    case ServerState.NotOllama _ -> "another program answers" + where;
                    case ServerState.NeedsConsent(String _, String host) -> host + " is another machine, not asked";
                    case ServerState.NotFound _, ServerState.Unknown _ -> "no server" + where;
                };
        if (chosen.isEmpty()) return Finding.ok("model", "none chosen, none needed; " + what);
        if (state instanceof ServerState.Ready ready && ready.chosen().isPresent()) return Finding.ok("model", what);
        return Finding.problem(
                "model",
                chosen.get() + " is chosen; " + what,
                "start Ollama or choose again under Settings, Local model; until then the built-in client does"
                        + " everything");
    }

    private static Finding fonts() {
        if (DoctorCommand.class.getResource("/fonts/Inter-Regular.otf") != null)
            return Finding.ok("fonts", "Inter, bundled");
        return Finding.problem("fonts", "the bundled typeface is missing", "install Understudy again");
    }

    private static Finding display() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (!system.contains("linux")) return Finding.ok("display", system);
        Optional<String> display = Stream.of("WAYLAND_DISPLAY", "DISPLAY")
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
        if (display.isEmpty()) return Finding.ok("display", "none; understudy rehearse works in the terminal");
        if (gtkThere()) return Finding.ok("display", display.get());
        return Finding.problem("display", "the window needs GTK 3, which is missing", "install libgtk-3-0");
    }

    private static boolean gtkThere() {
        List<Path> roots = List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/lib"));
        for (Path root : roots) {
            if (!Files.isDirectory(root)) continue;
            try (Stream<Path> found = Files.find(
                    root, 2, (path, _) -> path.getFileName().toString().startsWith("libgtk-3.so"))) {
                if (found.findAny().isPresent()) return true;
            } catch (IOException | java.io.UncheckedIOException _) {
                continue;
            }
        }
        return false;
    }
}
