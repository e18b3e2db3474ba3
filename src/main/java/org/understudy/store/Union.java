package org.understudy.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.understudy.practice.drills.Attempt;
import org.understudy.practice.library.Draft;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.store.Reading.Part;

/** All sessions and turns that any state of a damaged library still has. The state that was added first is preferred. */
final class Union {
    /** Stands in the place of a turn that is lost, so that those after it keep theirs. */
    static final String LOST = "[This could not be read.]";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private List<Attempt> attempts = List.of();
    private List<HalfRows.Half> halves = List.of();

    /** A session as it is taken over. */
    record Taken(Session session, Optional<Draft> draft, int lost) {}

    void add(Reading reading) {
        reading.sessions().forEach(part -> parts.merge(part.session().id(), part, Union::both));
        if (attempts.isEmpty()) attempts = reading.attempts();
        if (halves.isEmpty()) halves = reading.halves();
    }

    List<Taken> sessions() {
        return parts.values().stream().map(Union::taken).toList();
    }

    List<Attempt> attempts() {
        return attempts;
    }

    List<HalfRows.Half> halves() {
        return halves;
    }

    /** The longer of two tellings, completed from the other. */
    private static Part both(Part first, Part second) {
        Part longer = second.length() > first.length() ? second : first;
        Part other = longer == first ? second : first;
        Map<Integer, Turn> turns = new TreeMap<>(other.turns());
        turns.putAll(longer.turns());
        Session session = longer.session()
                .withRatings(more(longer, other, Session::ratings))
                .withNotes(more(longer, other, Session::notes));
        return new Part(session, turns, longer.length(), longer.draft().or(other::draft));
    }

    private static <T> List<T> more(Part longer, Part other, Function<Session, List<T>> list) {
        List<T> ours = list.apply(longer.session());
        List<T> theirs = list.apply(other.session());
        return theirs.size() > ours.size() ? theirs : ours;
    }

    private static Taken taken(Part part) {
        List<Turn> turns = new ArrayList<>();
        Instant at = part.session().startedAt();
        int lost = 0;
        for (int i = 0; i < part.length(); i++) {
            Turn turn = part.turns().get(i);
            if (turn == null) {
                turn = Turn.said(i, other(turns), LOST, at);
                lost++;
            }
            at = turn.at();
            turns.add(turn);
        }
        return new Taken(part.session().withTurns(turns), part.draft(), lost);
    }

    private static Speaker other(List<Turn> before) {
        return !before.isEmpty() && before.getLast().byCounselor() ? Speaker.CLIENT : Speaker.COUNSELOR;
    }
}
