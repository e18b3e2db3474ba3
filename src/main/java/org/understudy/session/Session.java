package org.understudy.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One conversation, from whatever source, with all that was measured and written about it.
 *
 * @param id stable and unique
 * @param caseId the client case, absent for a transcript from elsewhere
 * @param seed what the client's chances were drawn from
 * @param engine who played the client: {@code built-in}, {@code written}, or a model's name
 * @param title what the library shows
 * @param endedAt absent while the session is open
 * @param turns in order; each turn's index is its place
 * @param extra fields of newer versions and other programs, kept as they came
 */
public record Session(
        String id,
        Optional<String> caseId,
        long seed,
        String engine,
        String title,
        Origin origin,
        Setting setting,
        Instant startedAt,
        Optional<Instant> endedAt,
        List<Turn> turns,
        List<Rating> ratings,
        List<MarginNote> notes,
        Map<String, Object> extra) {

    public Session {
        turns = List.copyOf(turns);
        ratings = List.copyOf(ratings);
        notes = List.copyOf(notes);
        extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).index() != i)
                throw new IllegalArgumentException(
                        "turn " + i + " has index " + turns.get(i).index());
        }
    }

    public List<Turn> counselorTurns() {
        return turns.stream().filter(Turn::byCounselor).toList();
    }

    public List<Turn> clientTurns() {
        return turns.stream().filter(Turn::byClient).toList();
    }

    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    /** The newest rating from this chair on this instrument. */
    public Optional<Rating> rating(Lens lens, String instrument) {
        return ratings.reversed().stream()
                .filter(r -> r.lens() == lens && r.instrument().equals(instrument))
                .findFirst();
    }

    public Session withTurns(List<Turn> newTurns) {
        return new Session(
                id, caseId, seed, engine, title, origin, setting, startedAt, endedAt, newTurns, ratings, notes, extra);
    }

    public Session withRatings(List<Rating> newRatings) {
        return new Session(
                id, caseId, seed, engine, title, origin, setting, startedAt, endedAt, turns, newRatings, notes, extra);
    }

    public Session withNotes(List<MarginNote> newNotes) {
        return new Session(
                id, caseId, seed, engine, title, origin, setting, startedAt, endedAt, turns, ratings, newNotes, extra);
    }

    public Session withExtra(Map<String, Object> newExtra) {
        return new Session(
                id, caseId, seed, engine, title, origin, setting, startedAt, endedAt, turns, ratings, notes, newExtra);
    }

    public Session endedAt(Instant end) {
        return ended(Optional.of(end));
    }

    /** The session with its end taken back. */
    public Session reopened() {
        return ended(Optional.empty());
    }

    private Session ended(Optional<Instant> end) {
        return new Session(
                id, caseId, seed, engine, title, origin, setting, startedAt, end, turns, ratings, notes, extra);
    }
}
