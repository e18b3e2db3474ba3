package org.understudy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStoreTool;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.store.Union.Taken;

/**
 * Takes over what can be read of a damaged library. Copies are read as they are, and rolled back to the newest state
 * that is whole, and all they hold together is written into a new file. Only when that is on the disk does it take the
 * library's place; the damaged file is set aside and never changed. Where this breaks off, the next start begins again.
 */
final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);
    private static final String ASIDE = "library.damaged-";
    private static final String WORK = "repair-";
    /** At its widest: a copy, what it is rolled back to, and the new library. */
    private static final int COPIES = 3;

    private final LibraryFile library;
    private final Path work;
    private final Union union = new Union();

    private Salvage(LibraryFile library, Path work) {
        this.library = library;
        this.work = work;
    }

    /** A file that says the library was found damaged while it was open. */
    static Path marker(Path folder) {
        return folder.resolve("library.damaged");
    }

    static void mark(Path folder) throws IOException {
        Files.writeString(marker(folder), "Understudy repairs the library at its next start.\n");
    }

    /**
     * Leaves a repaired library that can be opened.
     *
     * @param before a copy of the file from before H2 opened it, where there is one
     */
    static Repair repair(LibraryFile library, Optional<Path> before) throws IOException {
        mark(library.folder());
        Path work = Files.createTempDirectory(library.folder(), WORK);
        try {
            Repair repair = new Salvage(library, work).repair(before);
            Files.deleteIfExists(marker(library.folder()));
            return repair;
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            deleteAll(work);
        }
    }

    /** Where a repair broke off between setting the damaged file aside and putting the new one in its place. */
    static void finishInterrupted(Path library) throws IOException {
        Path marker = marker(library.getParent());
        if (!Files.exists(marker) || Files.exists(library)) return;
        List<Path> aside = UntouchedCopy.named(library.getParent(), ASIDE);
        if (aside.isEmpty()) Files.delete(marker);
        else Files.move(aside.getLast(), library);
    }

    /** Removes what a repair, a copy or a restoring left when the program was stopped in the middle of it. */
    static void sweep(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "{" + WORK + "*,restore-*,library.before-*.part}")) {
            files.forEach(Salvage::deleteAll);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            LOG.warn("sweeping {}", folder, e);
        }
    }

    private Repair repair(Optional<Path> before) throws IOException, SQLException {
        List<Path> sources = new ArrayList<>(List.of(library.path()));
        before.ifPresent(sources::add);
        UntouchedCopy.needRoom(library.folder(), COPIES * Files.size(library.path()));
        for (Path source : sources) union.add(read(source, false));
        for (Path source : sources) union.add(read(source, true));
        List<Taken> taken = union.sessions();
        Path repaired = write(taken);
        List<Path> kept = new ArrayList<>();
        if (before.isPresent() && Files.mismatch(before.get(), library.path()) != -1)
            kept.add(Files.move(before.get(), UntouchedCopy.free(library.folder(), ASIDE)));
        kept.addFirst(replaceBy(repaired));
        if (before.isPresent()) Files.deleteIfExists(before.get());
        return new Repair(kept.getFirst(), taken.size(), message(kept, taken));
    }

    private Path replaceBy(Path repaired) throws IOException {
        Path aside = UntouchedCopy.free(library.folder(), ASIDE);
        try {
            Files.createLink(aside, library.path());
        } catch (UnsupportedOperationException | IOException e) {
            LOG.debug("no second name for a file here", e);
            Files.move(library.path(), aside);
        }
        Files.move(repaired, library.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Swap.syncFolder(library.folder());
        return aside;
    }

    private static String message(List<Path> kept, List<Taken> taken) {
        long holes = taken.stream().filter(session -> session.lost() > 0).count();
        String sessions = taken.isEmpty()
                ? "No session could be read from it, so a new library was begun."
                : taken.size() + (taken.size() == 1 ? " session was" : " sessions were") + " taken over"
                        + (holes == 0 ? "." : ", " + holes + " of them with turns that could not be read.");
        return "The library was damaged. " + sessions + " The damaged file is kept as "
                + kept.stream().map(Path::toString).collect(Collectors.joining(", and as it was before as "))
                + "; if something is missing, restore a backup, or keep that file for somebody who can look into it.";
    }

    private Path write(List<Taken> sessions) throws SQLException, IOException {
        LibraryFile repaired = new LibraryFile(Files.createDirectory(work.resolve("new")), library.fileSystem());
        try {
            repaired.connect();
            for (Taken session : sessions) take(repaired.handle(), session);
            AttemptRows attempts = new AttemptRows(repaired.handle());
            union.attempts().forEach(attempts::insert);
            HalfRows halves = new HalfRows(repaired.handle());
            union.halves().forEach(h -> halves.keep(h.session(), h.place(), h.words()));
            repaired.sync();
            repaired.close();
            return repaired.path();
        } finally {
            repaired.abandon();
        }
    }

    private static void take(Handle handle, Taken taken) {
        handle.useTransaction(transaction -> {
            SessionBook book = new SessionBook(transaction);
            book.save(List.of(taken.session()));
            taken.draft().ifPresent(draft -> book.saveDraft(taken.session().id(), draft));
        });
    }

    /** @throws IOException when there is no room to read in; less would be found than there is */
    private Reading read(Path source, boolean rollBack) throws IOException {
        Path folder = Files.createTempDirectory(work, rollBack ? "rolled-back-" : "as-it-is-");
        LibraryFile copy = new LibraryFile(folder, library.fileSystem());
        UntouchedCopy.write(library.fileSystem(), source, copy.path());
        try {
            Reading reading = read(copy, rollBack);
            UntouchedCopy.tryRoom(library.fileSystem(), folder.resolve("room"));
            return reading;
        } finally {
            copy.abandon();
            deleteAll(folder);
        }
    }

    private static Reading read(LibraryFile copy, boolean rollBack) {
        try {
            Headers.mend(copy.path());
            if (rollBack) MVStoreTool.repair(copy.fileSystem() + copy.path());
            copy.connect();
            return Reading.of(copy.handle());
        } catch (IOException
                | SQLException
                | RuntimeException
                | AssertionError e) { // H2 asserts, where that is asked for
            LOG.warn("reading the damaged library", e);
            return Reading.NOTHING;
        }
    }

    private static void deleteAll(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("removing {}", folder, e);
        }
    }
}
