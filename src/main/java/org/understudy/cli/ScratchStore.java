package org.understudy.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.MarginNote;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Holds a scripted session while it is played; what becomes of it is written to a file and not into the library. */
final class ScratchStore implements SessionStore {
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    private Session get(String id) {
        return sessions.get(id);
    }

    @Override
    public void save(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public void append(String sessionId, Turn turn) {
        List<Turn> turns = new ArrayList<>(get(sessionId).turns());
        turns.add(turn);
        save(get(sessionId).withTurns(turns));
    }

    @Override
    public void annotate(String sessionId, Turn turn) {
        List<Turn> turns = new ArrayList<>(get(sessionId).turns());
        turns.set(turn.index(), turn);
        save(get(sessionId).withTurns(turns));
    }

    @Override
    public void reword(String sessionId, Turn turn) {
        annotate(sessionId, turn);
    }

    @Override
    public void end(String sessionId, Instant at) {
        save(get(sessionId).endedAt(at));
    }

    @Override
    public void reopen(String sessionId) {
        save(get(sessionId).reopened());
    }

    @Override
    public Optional<Session> find(String sessionId) {
        return Optional.ofNullable(get(sessionId));
    }

    @Override
    public void delete(String sessionId) {
        sessions.remove(sessionId);
    }

    @Override
    public void addRating(String sessionId, Rating rating) {
        throw new UnsupportedOperationException("a script rates nothing");
    }

    @Override
    public void takeBack(String sessionId, Rating rating) {
        throw new UnsupportedOperationException("a script rates nothing");
    }

    @Override
    public void saveNotes(String sessionId, List<MarginNote> notes) {
        throw new UnsupportedOperationException("a script notes nothing");
    }

    @Override
    public void attach(String sessionId, String field, Map<String, Object> content) {
        throw new UnsupportedOperationException("a script is written about by nobody");
    }

    @Override
    public void saveDraft(String sessionId, Draft draft) {
        throw new UnsupportedOperationException("a script drafts nothing");
    }

    @Override
    public Optional<Draft> draft(String sessionId) {
        return Optional.empty();
    }

    @Override
    public List<SessionSummary> list(SessionQuery query) {
        return List.of();
    }

    @Override
    public List<TurnHit> search(String words, int limit) {
        return List.of();
    }

    @Override
    public byte[] secret() {
        throw new UnsupportedOperationException("nothing is handed on from here");
    }

    @Override
    public void backup(Path file) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public void restore(Path file, JobContext context) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public void close() {}
}
