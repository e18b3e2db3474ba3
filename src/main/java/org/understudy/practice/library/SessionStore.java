package org.understudy.practice.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.MarginNote;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * Where sessions are kept. Every method that writes returns only when what it wrote is on disk.
 *
 * <p>All methods throw {@link StoreProblem} when the store cannot do it; what was written before stays.
 */
public interface SessionStore extends AutoCloseable {
    /** Keeps a session as it is, new or whole-sale replaced by id. */
    void save(Session session);

    /** Keeps several sessions; quicker than one by one. */
    default void saveAll(List<Session> sessions) {
        sessions.forEach(this::save);
    }

    /** Adds the next turn of an open session; its index must be the number of turns so far. */
    void append(String sessionId, Turn turn);

    /** Replaces a turn's codes, state and trace; its words never change. */
    void annotate(String sessionId, Turn turn);

    /** Replaces the words and the trace of the last turn of an open session, while they are still being found. */
    void reword(String sessionId, Turn turn);

    /** Annotates turns of several sessions at once, by session: all of them or, where one cannot be, none. */
    default void annotateAll(Map<String, List<Turn>> turns) {
        turns.forEach((id, some) -> some.forEach(t -> annotate(id, t)));
    }

    void end(String sessionId, java.time.Instant at);

    /** Takes an end back: the session is open again, with everything that was said. */
    void reopen(String sessionId);

    void addRating(String sessionId, Rating rating);

    /** Takes off the rating that was added last among those equal to this one; nothing happens where there is none. */
    void takeBack(String sessionId, Rating rating);

    void saveNotes(String sessionId, List<MarginNote> notes);

    /** Keeps something written about a session in a field of its own, in place of what was there; it travels with it. */
    void attach(String sessionId, String field, Map<String, Object> content);

    /** What is being typed and jotted down, so that a crash loses neither. */
    void saveDraft(String sessionId, Draft draft);

    Optional<Draft> draft(String sessionId);

    Optional<Session> find(String sessionId);

    /** One row a session, newest first, without the turns. */
    List<SessionSummary> list(SessionQuery query);

    /** Turns that hold the words, best first. */
    List<TurnHit> search(String words, int limit);

    /**
     * 32 bytes drawn by chance when they are first asked for and kept with the library from then on: what keys the codes
     * that people are replaced by when something is handed on.
     */
    byte[] secret();

    /** Deletes a session for good; the file is purged of its text before this returns. */
    void delete(String sessionId);

    /** Reads everything once; one line for each thing that is wrong, none when all is well. */
    default List<String> check() {
        return list(SessionQuery.ALL).stream()
                .filter(summary -> find(summary.id()).isEmpty())
                .map(summary -> "session " + summary.id() + " cannot be read")
                .toList();
    }

    /** What happened when the store was opened and is worth telling, in the user's words. */
    default Optional<String> notice() {
        return Optional.empty();
    }

    /** Writes everything to one file. */
    void backup(Path file);

    /** Replaces everything by what a backup holds; when it fails or is stopped the store is as it was. */
    void restore(Path file, JobContext context);

    @Override
    void close();
}
