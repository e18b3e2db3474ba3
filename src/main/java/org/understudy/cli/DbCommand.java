package org.understudy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.Import;
import org.understudy.practice.library.Library;
import org.understudy.practice.library.Recoded;
import org.understudy.practice.library.RestoreJob;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code db backup|restore|recode|check|list|search|delete|export|import}: the library of kept sessions. */
@Command(
        name = "db",
        mixinStandardHelpOptions = true,
        description = "The library: back it up, restore and check it, list, search, delete, export, import.")
final class DbCommand {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    DbCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes everything to one file.")
    int backup(@Parameters(paramLabel = "FILE") Path file) {
        try (SessionStore store = open()) {
            store.backup(file);
        }
        return 0;
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Replaces everything by what a backup holds. What is there is backed up first.")
    int restore(@Parameters(paramLabel = "FILE") Path file) {
        if (!Files.exists(file)) throw Problem.input(file + ": is not there; check the name");
        try (SessionStore store = open()) {
            Optional<Path> before = new RestoreJob(store, file, rooms.dataFolder(), Clock.systemDefaultZone())
                    .run(JobContext.UNWATCHED);
            before.ifPresent(path -> tell("The library as it was is kept in " + path));
        }
        return 0;
    }

    @Command(
            name = "recode",
            mixinStandardHelpOptions = true,
            description = "Codes every ended session again, as after fitting the coder. Codes a person gave stay.")
    int recode() throws Exception {
        try (SessionStore store = open()) {
            Library library = new Library(store, new TranscriptFiles());
            Optional<Recoded> done = WatchedJob.run(library.recoding(rooms.techniqueCoder(), rooms.clientTalkCoder()));
            done.ifPresent(r -> print(r.sessions() + " sessions, " + r.turns() + " turns coded; " + r.changed()
                    + " sessions changed" + (r.stopped() ? "; stopped before the end" : "")));
            return done.filter(r -> !r.stopped()).isPresent() ? 0 : 1;
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Reads everything once. Exit code 1 where something is wrong.")
    int check() {
        try (SessionStore store = open()) {
            List<String> faults = store.check();
            faults.forEach(this::print);
            List<SessionSummary> all = store.list(SessionQuery.ALL);
            if (faults.isEmpty())
                print(all.size() + " sessions, "
                        + all.stream().mapToInt(SessionSummary::turns).sum() + " turns, all well");
            return faults.isEmpty() ? 0 : 1;
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "One line a session, newest first, cells apart by tabs: id, start, case, origin, turns, title.")
    int list(
            @Option(names = "--case", paramLabel = "ID", description = "only this client case") Optional<String> caseId,
            @Option(names = "--open", description = "only sessions that have not ended") boolean open,
            @Option(
                            names = "--words",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "part of title, case or id")
                    String words) {
        try (SessionStore store = open()) {
            store.list(new SessionQuery(caseId, Optional.empty(), words, open, Integer.MAX_VALUE, 0))
                    .forEach(session -> print(String.join(
                            "\t",
                            session.id(),
                            session.startedAt().toString(),
                            session.caseId().orElse("-"),
                            session.origin().code(),
                            Integer.toString(session.turns()),
                            oneLine(session.title()))));
        }
        return 0;
    }

    @Command(
            name = "search",
            mixinStandardHelpOptions = true,
            description = "Turns that hold all the words, best first: id, turn, speaker, text.")
    int search(
            @Parameters(paramLabel = "WORD", arity = "1..*") List<String> words,
            @Option(names = "--limit", defaultValue = "50", description = "at most so many (${DEFAULT-VALUE})")
                    int limit) {
        Amount.within("--limit", limit, 1, Integer.MAX_VALUE);
        try (SessionStore store = open()) {
            for (TurnHit hit : store.search(String.join(" ", words), limit))
                print(String.join(
                        "\t",
                        hit.sessionId(),
                        Integer.toString(hit.turn()),
                        hit.speaker() == Speaker.COUNSELOR ? "counselor" : "client",
                        oneLine(hit.text())));
        }
        return 0;
    }

    @Command(
            name = "delete",
            mixinStandardHelpOptions = true,
            description = "Deletes sessions for good; the file is purged of their text.")
    int delete(@Parameters(paramLabel = "ID", arity = "1..*") List<String> ids) {
        try (SessionStore store = open()) {
            for (String id : ids)
                if (store.find(id).isEmpty())
                    throw Problem.found("there is no session " + id + "; nothing was deleted. See: understudy db list");
            ids.forEach(store::delete);
        }
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes sessions to a file (.json, .understudy, .csv, .txt), or each to its own file in a folder.")
    int export(
            @Parameters(paramLabel = "ID", arity = "0..*", description = "which; all without any") List<String> ids,
            @Option(names = "--out", required = true, paramLabel = "FILE|FOLDER") Path out,
            @Option(
                            names = "--format",
                            paramLabel = "ENDING",
                            defaultValue = "json",
                            description = "in a folder: ${DEFAULT-VALUE}")
                    String format)
            throws Exception {
        boolean folder = Files.isDirectory(out) || !out.getFileName().toString().contains(".");
        if (folder && !TranscriptFiles.ENDINGS.contains(format))
            throw Problem.input("--format " + format + " is not known; use one of " + TranscriptFiles.ENDINGS);
        try (SessionStore store = open()) {
            List<String> which = ids == null || ids.isEmpty()
                    ? store.list(SessionQuery.ALL).stream()
                            .map(SessionSummary::id)
                            .toList()
                    : ids;
            for (String id : which)
                if (store.find(id).isEmpty())
                    throw Problem.found("there is no session " + id + ". See: understudy db list");
            new Library(store, new TranscriptFiles())
                    .exporting(which, out, folder ? Optional.of(format) : Optional.empty())
                    .run(JobContext.UNWATCHED);
        }
        return 0;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Takes sessions and transcripts into the library; replaces nothing. Prints the id of each new one.")
    int bring(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) throws Exception {
        try (SessionStore store = open()) {
            Import result =
                    new Library(store, new TranscriptFiles()).importing(files).run(JobContext.UNWATCHED);
            result.ids().forEach(this::print);
            result.leftOut().forEach(line -> tell("understudy: left out: " + line));
            if (result.leftOut().isEmpty()) return 0;
            return result.ids().isEmpty() ? 2 : 1;
        }
    }

    private SessionStore open() {
        SessionStore store = rooms.openStore();
        store.notice().ifPresent(this::tell);
        return store;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }
}
