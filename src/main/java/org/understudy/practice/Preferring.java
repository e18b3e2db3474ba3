package org.understudy.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.understudy.analysis.preference.Judgment;
import org.understudy.analysis.preference.ReplyPair;
import org.understudy.casebook.ClientCase;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Session;

/**
 * Judging two sessions of one client reply by reply, blind. Judgments are kept with the session whose id comes first, so
 * that they are found whichever way round the two are opened.
 */
public final class Preferring {
    /** The field of a session that judgments are kept in. */
    public static final String FIELD = "preferences";

    private final SessionStore store;
    private final Debrief debrief;

    public Preferring(SessionStore store, Debrief debrief) {
        this.store = store;
        this.debrief = debrief;
    }

    /**
     * What is to be judged, and what was judged already.
     *
     * @param keptWith the session that keeps the judgments
     */
    public record Desk(String keptWith, List<ReplyPair> pairs, List<Judgment> judged) {
        public Desk {
            pairs = List.copyOf(pairs);
            judged = List.copyOf(judged);
        }

        /** A judge's word on a pair, if they gave one. */
        public Optional<Judgment> by(String judge, ReplyPair pair) {
            return judged.stream()
                    .filter(j -> j.judge().equals(judge) && j.pair().equals(pair.id()))
                    .findFirst();
        }

        /** Without a judge's word on a pair. */
        public Desk without(String judge, ReplyPair pair) {
            List<Judgment> now = new ArrayList<>(judged);
            now.removeIf(j -> j.judge().equals(judge) && j.pair().equals(pair.id()));
            return new Desk(keptWith, pairs, now);
        }

        /** With one judgment more, in place of the same judge's earlier one. */
        public Desk with(Judgment judgment) {
            List<Judgment> now = new ArrayList<>(judged);
            now.removeIf(j -> j.judge().equals(judgment.judge()) && j.pair().equals(judgment.pair()));
            now.add(judgment);
            return new Desk(keptWith, pairs, now);
        }
    }

    /** The desk for two sessions; nothing where one of them is not in the library. */
    public Optional<Desk> open(String one, String other) {
        String first = one.compareTo(other) < 0 ? one : other;
        return store.find(first)
                .flatMap(left -> store.find(first.equals(one) ? other : one).map(right -> desk(left, right)));
    }

    private Desk desk(Session left, Session right) {
        ReplyPair.Rated one = new ReplyPair.Rated(left, debrief.of(left).principles());
        ReplyPair.Rated two = new ReplyPair.Rated(right, debrief.of(right).principles());
        long blindness = (left.id() + right.id()).hashCode();
        return new Desk(
                left.id(), ReplyPair.of(debrief.compare(left, right), one, two, blindness), judged(left, right.id()));
    }

    /**
     * A desk as it is handed on, with what it takes to leave names out.
     *
     * @param cases the case of each session, where it is on the shelf
     */
    public record Handover(Desk desk, Session one, Session other, List<ClientCase> cases) {
        public Handover {
            cases = List.copyOf(cases);
        }
    }

    /**
     * Hands a desk's judgments on in a file.
     *
     * @param one the session that keeps them, or the other
     * @return how many there are
     * @throws IOException when it cannot be written
     */
    public int handOn(Desk desk, String one, String other, Reports reports, Path file) throws IOException {
        Session first = store.find(one).orElseThrow();
        Session second = store.find(other).orElseThrow();
        return reports.writePreferences(List.of(handover(desk, first, second)), store.secret(), file);
    }

    private Handover handover(Desk desk, Session one, Session other) {
        List<ClientCase> cases = Stream.of(one, other)
                .flatMap(s -> debrief.clientCase(s).stream())
                .toList();
        return new Handover(desk, one, other, cases);
    }

    /** Every judgment that is kept with a session, as it is handed on: one desk for each session it was judged beside. */
    public List<Handover> handovers(Session session) {
        TreeSet<String> others = new TreeSet<>();
        for (Judgment judgment : every(session)) others.add(judgment.otherSession());
        return others.stream()
                .flatMap(id -> store.find(id).stream())
                .map(other -> handover(desk(session, other), session, other))
                .toList();
    }

    /** Keeps a desk's judgments. */
    public void keep(Desk desk) {
        store.find(desk.keptWith()).ifPresent(session -> {
            Map<String, Object> all = new LinkedHashMap<>();
            every(session).stream()
                    .filter(j -> desk.pairs().stream().noneMatch(p -> p.id().equals(j.pair())))
                    .forEach(j -> all.put(key(j), j.plain()));
            desk.judged().forEach(j -> all.put(key(j), j.plain()));
            store.attach(session.id(), FIELD, all);
        });
    }

    /** Every judgment kept with a session. */
    public static List<Judgment> every(Session session) {
        if (!(session.extra().get(FIELD) instanceof Map<?, ?> kept)) return List.of();
        return kept.values().stream().flatMap(j -> Judgment.of(j).stream()).toList();
    }

    private static List<Judgment> judged(Session left, String right) {
        return every(left).stream()
                .filter(j -> j.pair().contains("~" + right + ":"))
                .toList();
    }

    private static String key(Judgment judgment) {
        return judgment.pair() + " " + judgment.judge();
    }
}
