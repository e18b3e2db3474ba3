package org.understudy.practice.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.MarginNote;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * One's own library with the peers' sessions beside it. A peer's session is never changed: the first rating, note or
 * draft on one makes a copy in one's own library, which stands in its place from then on.
 */
public final class StoreWithPeers implements SessionStore {
    private final SessionStore own;
    private final PeerSessions peers;

    public StoreWithPeers(SessionStore own, PeerSessions peers) {
        this.own = own;
        this.peers = peers;
    }

    private Optional<Session> peer(String id) {
        return peers.all().stream().filter(session -> session.id().equals(id)).findFirst();
    }

    private void copyPeer(String id) {
        if (own.find(id).isEmpty()) peer(id).ifPresent(own::save);
    }

    @Override
    public void save(Session session) {
        own.save(session);
    }

    @Override
    public void saveAll(List<Session> sessions) {
        own.saveAll(sessions);
    }

    @Override
    public void append(String sessionId, Turn turn) {
        own.append(sessionId, turn);
    }

    @Override
    public void annotate(String sessionId, Turn turn) {
        copyPeer(sessionId);
        own.annotate(sessionId, turn);
    }

    @Override
    public void reword(String sessionId, Turn turn) {
        own.reword(sessionId, turn);
    }

    @Override
    public void annotateAll(Map<String, List<Turn>> turns) {
        turns.keySet().forEach(this::copyPeer);
        own.annotateAll(turns);
    }

    @Override
    public void end(String sessionId, Instant at) {
        own.end(sessionId, at);
    }

    @Override
    public void reopen(String sessionId) {
        own.reopen(sessionId);
    }

    @Override
    public void addRating(String sessionId, Rating rating) {
        copyPeer(sessionId);
        own.addRating(sessionId, rating);
    }

    @Override
    public void takeBack(String sessionId, Rating rating) {
        if (own.find(sessionId).isPresent()) own.takeBack(sessionId, rating);
    }

    @Override
    public void saveNotes(String sessionId, List<MarginNote> notes) {
        copyPeer(sessionId);
        own.saveNotes(sessionId, notes);
    }

    @Override
    public void attach(String sessionId, String field, Map<String, Object> content) {
        copyPeer(sessionId);
        own.attach(sessionId, field, content);
    }

    @Override
    public void saveDraft(String sessionId, Draft draft) {
        copyPeer(sessionId);
        own.saveDraft(sessionId, draft);
    }

    @Override
    public Optional<Draft> draft(String sessionId) {
        return own.draft(sessionId);
    }

    @Override
    public Optional<Session> find(String sessionId) {
        return own.find(sessionId).or(() -> peer(sessionId));
    }

    @Override
    public List<SessionSummary> list(SessionQuery query) {
        List<SessionSummary> beside = peers.all().stream()
                .map(StoreWithPeers::summary)
                .filter(summary -> fits(summary, query))
                .filter(summary -> own.find(summary.id()).isEmpty())
                .toList();
        if (beside.isEmpty()) return own.list(query);
        long upTo = Math.min(Integer.MAX_VALUE, (long) query.limit() + query.offset());
        List<SessionSummary> kept = own.list(
                new SessionQuery(query.caseId(), query.origin(), query.words(), query.openOnly(), (int) upTo, 0));
        return Stream.concat(kept.stream(), beside.stream())
                .sorted(Comparator.comparing(SessionSummary::startedAt).reversed())
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    private static SessionSummary summary(Session session) {
        return new SessionSummary(
                session.id(),
                session.caseId(),
                session.title(),
                Origin.PEER,
                session.setting().phase(),
                session.engine(),
                session.startedAt(),
                session.endedAt(),
                session.turns().size(),
                session.ratings().size());
    }

    private static boolean fits(SessionSummary summary, SessionQuery query) {
        String words = query.words().strip().toLowerCase(Locale.ROOT);
        String text = summary.title() + " " + summary.caseId().orElse("") + " " + summary.id();
        return !query.openOnly()
                && query.origin().map(Origin.PEER::equals).orElse(true)
                && (query.caseId().isEmpty() || query.caseId().equals(summary.caseId()))
                && text.toLowerCase(Locale.ROOT).contains(words);
    }

    @Override
    public List<TurnHit> search(String words, int limit) {
        List<TurnHit> hits = new ArrayList<>(own.search(words, limit));
        List<String> sought = words(words);
        if (sought.isEmpty()) return hits;
        for (Session session : peers.all()) {
            for (Turn turn : session.turns()) {
                if (hits.size() >= limit) return hits;
                if (words(turn.text()).containsAll(sought)
                        && own.find(session.id()).isEmpty())
                    hits.add(new TurnHit(session.id(), session.title(), turn.index(), turn.speaker(), turn.text()));
            }
        }
        return hits;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public byte[] secret() {
        return own.secret();
    }

    /** Deletes one's own session, or one's own copy of a peer's; what ships stays. */
    @Override
    public void delete(String sessionId) {
        if (own.find(sessionId).isEmpty() && peer(sessionId).isPresent())
            throw new StoreProblem(
                    StoreProblem.Kind.OTHER, "The sample sessions come with Understudy and stay with it.", null);
        own.delete(sessionId);
    }

    @Override
    public List<String> check() {
        return own.check();
    }

    @Override
    public Optional<String> notice() {
        return own.notice();
    }

    @Override
    public void backup(Path file) {
        own.backup(file);
    }

    @Override
    public void restore(Path file, JobContext context) {
        own.restore(file, context);
    }

    @Override
    public void close() {
        own.close();
    }
}
