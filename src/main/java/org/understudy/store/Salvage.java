package org.understudy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.h2.mvstore.MVStoreTool;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.practice.drills.Attempt;
import org.understudy.session.Session;

/**
 * Takes over what can be read of a damaged library. The damaged file is set aside and never changed: copies of it are
 * read as they are, and rolled back to the newest state that is whole, and the one that gives more sessions wins.
 */
final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private Salvage() {}

    /** A file that says the library was found damaged while it was open. */
    static Path marker(Path folder) {
        return folder.resolve("library.damaged");
    }

    static Repair repair(LibraryFile library) throws IOException, SQLException {
        Path folder = library.folder();
        Path aside = setAside(library.path());
        Path work = Files.createTempDirectory(folder, "repair-");
        try {
            Readable asItIs = readable(copy(aside, work.resolve("as-it-is")), false);
            Readable rolledBack = readable(copy(aside, work.resolve("rolled-back")), true);
            Readable better = turns(rolledBack.sessions()) > turns(asItIs.sessions()) ? rolledBack : asItIs;
            List<Found> sessions = better.sessions();
            library.connect();
            for (Found found : sessions.reversed()) take(library.handle(), found);
            AttemptRows attempts = new AttemptRows(library.handle());
            better.attempts().forEach(attempts::insert);
            HalfRows halves = new HalfRows(library.handle());
            better.halves().forEach(h -> halves.keep(h.session(), h.place(), h.words()));
            library.sync();
            library.release();
            return new Repair(aside, sessions.size(), message(aside, sessions.size()));
        } finally {
            deleteAll(work);
        }
    }

    private static String message(Path aside, int sessions) {
        String taken = sessions == 0
                ? "No session could be read from it, so a new library was begun."
                : sessions + (sessions == 1 ? " session was" : " sessions were") + " taken over.";
        return "The library was damaged. " + taken + " The damaged file is kept as " + aside
                + "; if something is missing, restore a backup, or keep that file for somebody who can look into it.";
    }

    private static Path setAside(Path file) throws IOException {
        Path aside =
                file.resolveSibling("library.damaged-" + LocalDateTime.now().format(STAMP) + ".mv.db");
        for (int i = 2; Files.exists(aside); i++)
            aside = file.resolveSibling("library.damaged-" + LocalDateTime.now().format(STAMP) + "-" + i + ".mv.db");
        return Files.move(file, aside);
    }

    private static Path copy(Path aside, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.copy(aside, folder.resolve(LibraryFile.FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A session that could be read, and its draft. */
    private record Found(Session session, Optional<org.understudy.practice.library.Draft> draft) {}

    /** Everything that could be read of a file. */
    private record Readable(List<Found> sessions, List<Attempt> attempts, List<HalfRows.Half> halves) {}

    private static int turns(List<Found> sessions) {
        return sessions.stream()
                .mapToInt(found -> found.session().turns().size())
                .sum();
    }

    private static void take(Handle handle, Found found) {
        handle.useTransaction(transaction -> {
            SessionBook book = new SessionBook(transaction);
            book.save(List.of(found.session()));
            found.draft().ifPresent(draft -> book.saveDraft(found.session().id(), draft));
        });
    }

    private static Readable readable(Path file, boolean rollBack) {
        List<Found> found = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        List<HalfRows.Half> halves = new ArrayList<>();
        LibraryFile copy = new LibraryFile(file.getParent(), "file:");
        try {
            if (rollBack) MVStoreTool.repair(file.toString());
            copy.connect();
            SessionBook book = new SessionBook(copy.handle());
            for (String id : ids(copy.handle())) read(book, id).ifPresent(found::add);
            halves.addAll(new HalfRows(copy.handle()).all());
            attempts.addAll(new AttemptRows(copy.handle()).all());
        } catch (SQLException | RuntimeException e) {
            LOG.warn("reading the damaged library", e);
        } finally {
            copy.abandon();
        }
        return new Readable(found, attempts, halves);
    }

    private static List<String> ids(Handle handle) {
        return handle.createQuery("SELECT id FROM session ORDER BY no DESC")
                .mapTo(String.class)
                .list();
    }

    private static Optional<Found> read(SessionBook book, String id) {
        try {
            return book.find(id).map(session -> new Found(session, book.draft(id)));
        } catch (RuntimeException e) {
            LOG.warn("a session could not be read", e);
            return Optional.empty();
        }
    }

    private static void deleteAll(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("removing {}", folder, e);
        }
    }
}
