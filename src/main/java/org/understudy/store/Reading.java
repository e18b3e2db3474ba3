package org.understudy.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.library.Draft;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * Everything that can be read of one state of a damaged library: where a whole does not come, its parts one by one.
 *
 * @param sessions in the order in which they were begun
 */
record Reading(List<Part> sessions, List<Attempt> attempts, List<HalfRows.Half> halves) {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());

    /**
     * What could be read of a session.
     *
     * @param session without its turns
     * @param turns by their index
     * @param length how many turns there were
     */
    record Part(Session session, Map<Integer, Turn> turns, int length, Optional<Draft> draft) {}

    static Reading of(Handle handle) {
        List<Part> parts = new ArrayList<>();
        for (String id : ids(handle)) part(handle, id).ifPresent(parts::add);
        return new Reading(
                parts,
                read("tries at drills", () -> new AttemptRows(handle).all()).orElse(List.of()),
                read("what was begun", () -> new HalfRows(handle).all()).orElse(List.of()));
    }

    private static List<String> ids(Handle handle) {
        return read("the list of sessions", () -> handle.createQuery("SELECT id FROM session ORDER BY no")
                        .mapTo(String.class)
                        .list())
                .orElseGet(() -> idsOneByOne(handle));
    }

    private static List<String> idsOneByOne(Handle handle) {
        int last = read("the last session", () -> handle.createQuery("SELECT MAX(no) FROM session")
                        .mapTo(Integer.class)
                        .one())
                .or(() -> read(
                        "the last turn",
                        () -> Places.session(handle.createQuery("SELECT MAX(place) FROM turn")
                                .mapTo(Long.class)
                                .one())))
                .orElse(0);
        List<String> ids = new ArrayList<>();
        for (int no = 1; no <= last; no++) {
            int key = no;
            read("a session", () -> handle.createQuery("SELECT id FROM session WHERE no = ?")
                            .bind(0, key)
                            .mapTo(String.class)
                            .findOne())
                    .flatMap(found -> found)
                    .ifPresent(ids::add);
        }
        return ids;
    }

    private static Optional<Part> part(Handle handle, String id) {
        SessionBook book = new SessionBook(handle);
        Optional<Draft> draft = read("a draft", () -> book.draft(id)).flatMap(found -> found);
        Optional<Session> whole = read("a session", () -> book.find(id)).flatMap(found -> found);
        if (whole.isPresent()) {
            Map<Integer, Turn> turns = new TreeMap<>();
            whole.get().turns().forEach(turn -> turns.put(turn.index(), turn));
            return Optional.of(new Part(whole.get().withTurns(List.of()), turns, turns.size(), draft));
        }
        SessionRows rows = new SessionRows(handle);
        return read("a session without its turns", () -> rows.find(id))
                .flatMap(found -> found)
                .flatMap(session -> rows.standing(id).map(standing -> {
                    Map<Integer, Turn> turns = turnByTurn(handle, standing);
                    Session described = session.withRatings(read("ratings", () -> book.ratings(standing.no()))
                                    .orElse(List.of()))
                            .withNotes(read("notes", () -> book.notes(standing.no()))
                                    .orElse(List.of()));
                    return new Part(described, turns, standing.turns(), draft);
                }));
    }

    private static Map<Integer, Turn> turnByTurn(Handle handle, SessionRows.Standing standing) {
        TurnRows rows = new TurnRows(handle);
        Map<Integer, Turn> turns = new TreeMap<>();
        for (int i = 0; i < standing.turns(); i++) {
            int index = i;
            read("a turn", () -> rows.one(standing.no(), index))
                    .flatMap(found -> found)
                    .ifPresent(turn -> turns.put(index, turn));
        }
        return turns;
    }

    private static <T> Optional<T> read(String what, Supplier<T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} of a damaged library cannot be read: {}",
                    what,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
