package org.understudy.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** A working store in memory, for the screens' tests. */
public class ShoeboxStore implements SessionStore {
    private final Map<String, Session> kept = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();

    public ShoeboxStore(Session... sessions) {
        for (Session session : sessions) save(session);
    }

    @Override
    public synchronized void save(Session session) {
        kept.put(session.id(), session);
    }

    @Override
    public synchronized void append(String id, Turn turn) {
        List<Turn> turns = new ArrayList<>(kept.get(id).turns());
        turns.add(turn);
        kept.computeIfPresent(id, (_, s) -> s.withTurns(turns));
    }

    @Override
    public synchronized void annotate(String id, Turn turn) {
        List<Turn> turns = new ArrayList<>(kept.get(id).turns());
        turns.set(turn.index(), turn);
        kept.computeIfPresent(id, (_, s) -> s.withTurns(turns));
    }

    @Override
    public synchronized void reword(String id, Turn turn) {
        annotate(id, turn);
    }

    @Override
    public synchronized void end(String id, Instant at) {
        kept.computeIfPresent(id, (_, s) -> s.endedAt(at));
    }

    @Override
    public synchronized void reopen(String id) {
        kept.computeIfPresent(id, (_, s) -> s.reopened());
    }

    @Override
    public synchronized void addRating(String id, Rating rating) {
        List<Rating> ratings = new ArrayList<>(kept.get(id).ratings());
        ratings.add(rating);
        kept.computeIfPresent(id, (_, s) -> s.withRatings(ratings));
    }

    @Override
    public synchronized void takeBack(String id, Rating rating) {
        List<Rating> ratings = new ArrayList<>(kept.get(id).ratings());
        ratings.remove(rating);
        kept.computeIfPresent(id, (_, s) -> s.withRatings(ratings));
    }

    @Override
    public synchronized void saveNotes(String id, List<MarginNote> notes) {
        kept.computeIfPresent(id, (_, s) -> s.withNotes(notes));
    }

    @Override
    public synchronized void attach(String id, String field, Map<String, Object> content) {
        kept.computeIfPresent(id, (_, s) -> {
            Map<String, Object> extra = new LinkedHashMap<>(s.extra());
            extra.put(field, content);
            return s.withExtra(extra);
        });
    }

    @Override
    public synchronized void saveDraft(String id, Draft draft) {
        drafts.put(id, draft);
    }

    @Override
    public synchronized Optional<Draft> draft(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public synchronized Optional<Session> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<SessionSummary> list(SessionQuery query) {
        String words = query.words().toLowerCase(Locale.ROOT);
        return kept.values().stream()
                .filter(s -> query.caseId().isEmpty() || query.caseId().equals(s.caseId()))
                .filter(s -> query.origin().isEmpty() || query.origin().get() == s.origin())
                .filter(s -> !query.openOnly() || s.isOpen())
                .filter(s -> (s.title() + " " + s.caseId().orElse("") + " " + s.id())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .map(ShoeboxStore::summary)
                .sorted(Comparator.comparing(SessionSummary::startedAt).reversed())
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    private static SessionSummary summary(Session s) {
        return new SessionSummary(
                s.id(),
                s.caseId(),
                s.title(),
                s.origin(),
                s.setting().phase(),
                s.engine(),
                s.startedAt(),
                s.endedAt(),
                s.turns().size(),
                s.ratings().size());
    }

    @Override
    public byte[] secret() {
        return new byte[32];
    }

    @Override
    public synchronized List<TurnHit> search(String words, int limit) {
        return kept.values().stream()
                .flatMap(s -> s.turns().stream()
                        .filter(t -> t.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                        .map(t -> new TurnHit(s.id(), s.title(), t.index(), t.speaker(), t.text())))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void delete(String id) {
        kept.remove(id);
        drafts.remove(id);
    }

    @Override
    public void backup(Path file) {
        throw new UnsupportedOperationException("a shoebox is not backed up");
    }

    @Override
    public void restore(Path file, JobContext context) {
        throw new UnsupportedOperationException("a shoebox is not restored");
    }

    @Override
    public void close() {}
}
