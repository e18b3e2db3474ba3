package org.understudy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.drills.DrillBook;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.HalfWritten;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.MarginNote;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * The library in one H2 file. Safe to share between threads; they take turns. A failure that closes the database is
 * reported once, and the next call opens it again.
 */
public final class H2SessionStore implements SessionStore, DrillBook, HalfWritten {
    private static final Logger LOG = LoggerFactory.getLogger(H2SessionStore.class);
    private static final String PURGE = "purge";

    private final ReentrantLock turnstile = new ReentrantLock();
    private final LibraryFile file;

    private H2SessionStore(LibraryFile file) {
        this.file = file;
        file.open();
    }

    /**
     * Opens the library in this folder, or begins one.
     *
     * @throws StoreProblem when it is in use, cannot be written, or is from a newer version
     */
    public static H2SessionStore open(Path folder) {
        return open(folder, "file:");
    }

    static H2SessionStore open(Path folder, String fileSystem) {
        H2SessionStore store = new H2SessionStore(new LibraryFile(folder, fileSystem));
        try {
            store.doChores();
        } catch (StoreProblem problem) {
            LOG.warn("a chore is left for the next start", problem);
        }
        return store;
    }

    /** What was repaired when the library was last opened; worth telling. */
    public Optional<Repair> repair() {
        return file.repair();
    }

    @Override
    public void save(Session session) {
        saveAll(List.of(session));
    }

    @Override
    public void saveAll(List<Session> sessions) {
        write(book -> book.save(sessions));
    }

    @Override
    public void append(String sessionId, Turn turn) {
        write(book -> book.append(sessionId, turn));
    }

    @Override
    public void annotate(String sessionId, Turn turn) {
        write(book -> book.annotate(sessionId, turn));
    }

    @Override
    public void reword(String sessionId, Turn turn) {
        write(book -> book.reword(sessionId, turn));
    }

    @Override
    public void annotateAll(Map<String, List<Turn>> turns) {
        write(book -> book.annotateAll(turns));
    }

    @Override
    public void end(String sessionId, Instant at) {
        write(book -> book.end(sessionId, at));
    }

    @Override
    public void reopen(String sessionId) {
        write(book -> book.reopen(sessionId));
    }

    @Override
    public void addRating(String sessionId, Rating rating) {
        write(book -> book.addRating(sessionId, rating));
    }

    @Override
    public void takeBack(String sessionId, Rating rating) {
        write(book -> book.takeBack(sessionId, rating));
    }

    @Override
    public void saveNotes(String sessionId, List<MarginNote> notes) {
        write(book -> book.saveNotes(sessionId, notes));
    }

    @Override
    public void attach(String sessionId, String field, Map<String, Object> content) {
        write(book -> book.attach(sessionId, field, content));
    }

    @Override
    public void saveDraft(String sessionId, Draft draft) {
        write(book -> book.saveDraft(sessionId, draft));
    }

    @Override
    public Optional<Draft> draft(String sessionId) {
        return guarded(handle -> new SessionBook(handle).draft(sessionId));
    }

    @Override
    public Optional<Session> find(String sessionId) {
        return guarded(handle -> new SessionBook(handle).find(sessionId));
    }

    @Override
    public List<SessionSummary> list(SessionQuery query) {
        return guarded(handle -> new SessionRows(handle).list(query));
    }

    @Override
    public List<TurnHit> search(String words, int limit) {
        return guarded(handle -> new Search(handle).turnsWith(words, limit));
    }

    @Override
    public void keep(Attempt attempt) {
        guarded(handle -> {
            new AttemptRows(handle).insert(attempt);
            file.sync();
            return null;
        });
    }

    @Override
    public List<Attempt> attempts() {
        return guarded(handle -> new AttemptRows(handle).all());
    }

    @Override
    public void forget(String attemptId) {
        guarded(handle -> {
            new AttemptRows(handle).delete(attemptId);
            file.sync();
            return null;
        });
    }

    @Override
    public void keepHalf(String session, String place, String words) {
        guarded(handle -> {
            handle.useTransaction(transaction -> new HalfRows(transaction).keep(session, place, words));
            file.sync();
            return null;
        });
    }

    @Override
    public Map<String, String> halves(String session) {
        return guarded(handle -> new HalfRows(handle).of(session));
    }

    @Override
    public byte[] secret() {
        return guarded(handle -> {
            SecretRow row = new SecretRow(handle);
            Optional<byte[]> kept = row.find();
            if (kept.isPresent()) return kept.get();
            byte[] drawn = row.draw();
            file.sync();
            return drawn;
        });
    }

    @Override
    public void delete(String sessionId) {
        guarded(handle -> {
            handle.useTransaction(transaction -> {
                new SessionBook(transaction).delete(sessionId);
                transaction.execute("MERGE INTO chore (name) KEY (name) VALUES (?)", PURGE);
            });
            file.sync();
            purge();
            return null;
        });
    }

    /**
     * Writes the file anew without what was deleted. Inner pages of an index may still name words that are gone from
     * its leaves, so indexes over text are built again first.
     */
    private void purge() throws SQLException {
        Handle handle = file.handle();
        handle.execute("ALTER TABLE word DROP CONSTRAINT IF EXISTS word_text");
        handle.execute("ALTER TABLE word ADD CONSTRAINT word_text UNIQUE (word)");
        handle.execute("ALTER TABLE session DROP CONSTRAINT IF EXISTS session_id");
        handle.execute("ALTER TABLE session ADD CONSTRAINT session_id UNIQUE (id)");
        file.rewrite();
        file.handle().execute("DELETE FROM chore WHERE name = ?", PURGE);
        file.sync();
    }

    /** Does what a crash or a migration has left undone. */
    private void doChores() {
        guarded(handle -> {
            boolean purge = handle.createQuery("SELECT COUNT(*) FROM chore WHERE name = ?")
                            .bind(0, PURGE)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (purge) purge();
            return null;
        });
    }

    @Override
    public List<String> check() {
        return guarded(handle -> Checkup.of(handle, JobContext.UNWATCHED));
    }

    @Override
    public Optional<String> notice() {
        return file.notice();
    }

    @Override
    public void backup(Path target) {
        guarded(handle -> {
            BackupFile.write(handle, target);
            return null;
        });
    }

    @Override
    public void restore(Path backup, JobContext context) {
        guarded(_ -> {
            Path folder = Files.createTempDirectory(file.folder(), "restore-");
            try {
                replaceBy(BackupFile.unpack(backup, folder, context));
            } finally {
                Files.deleteIfExists(folder.resolve(LibraryFile.FILE));
                Files.deleteIfExists(folder);
            }
            return null;
        });
    }

    private void replaceBy(Path library) throws IOException, SQLException {
        file.release();
        try {
            Swap.in(file.path(), library);
            file.connect();
        } catch (IOException | SQLException | RuntimeException e) {
            file.abandon();
            Swap.undo(file.path());
            throw e;
        }
        Swap.keep(file.path());
    }

    @Override
    public void close() {
        turnstile.lock();
        try {
            file.close();
        } finally {
            turnstile.unlock();
        }
    }

    /** Something done in one transaction. */
    private interface Writing {
        void to(SessionBook book);
    }

    private void write(Writing writing) {
        guarded(handle -> {
            handle.useTransaction(transaction -> writing.to(new SessionBook(transaction)));
            file.sync();
            return null;
        });
    }

    /** Something done with the open database. */
    private interface Work<T> {
        T with(Handle handle) throws IOException, SQLException;
    }

    private <T> T guarded(Work<T> work) {
        turnstile.lock();
        try {
            return work.with(file.handle());
        } catch (StoreProblem | CancellationException asIs) {
            throw asIs;
        } catch (IOException | SQLException | RuntimeException e) {
            StoreProblem problem = Faults.of(e, file.folder());
            recoverFrom(problem);
            throw problem;
        } finally {
            turnstile.unlock();
        }
    }

    /** Closes the database, so that the next call begins from what is on disk, and remembers damage for the next start. */
    private void recoverFrom(StoreProblem problem) {
        file.abandon();
        if (problem.kind() != StoreProblem.Kind.DAMAGED) return;
        try {
            Salvage.mark(file.folder());
        } catch (IOException e) {
            LOG.warn("marking the library as damaged", e);
        }
    }
}
