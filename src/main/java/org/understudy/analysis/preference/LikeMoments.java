package org.understudy.analysis.preference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * Replies to the same kind of moment in two sessions: the first words, the last, and what was said after the client
 * told something, held something back, or was short. Each moment is paired with the one nearest to it in the course of
 * the hour.
 */
final class LikeMoments {
    /** How far apart in the hour two moments may be, as a share of it. */
    private static final double NEAR = 0.3;

    private static final int SHORT_WORDS = 5;

    private LikeMoments() {}

    /** Two counselor turns and what they have in common. */
    record Like(String matter, int left, int right) {}

    private enum Kind {
        OPENING,
        TOLD,
        HELD_BACK,
        SHORT,
        ENDING
    }

    private record Moment(Kind kind, int turn, double place) {}

    /**
     * The pairs, in the order of the left session.
     *
     * @param usedLeft turns of the left session that are paired already
     */
    static List<Like> of(Session left, Session right, Set<Integer> usedLeft, Set<Integer> usedRight, int most) {
        List<Moment> theirs = new ArrayList<>(moments(right));
        theirs.removeIf(m -> usedRight.contains(m.turn));
        List<Like> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Kind kind : Kind.values()) {
            for (Moment mine : moments(left)) {
                if (mine.kind != kind || usedLeft.contains(mine.turn) || found.size() >= most) continue;
                theirs.stream()
                        .filter(m -> m.kind == kind && !taken.contains(m.turn))
                        .filter(m -> Math.abs(m.place - mine.place) <= NEAR)
                        .min(Comparator.comparingDouble(m -> Math.abs(m.place - mine.place)))
                        .ifPresent(m -> {
                            taken.add(m.turn);
                            found.add(new Like(
                                    Wording.of("preference." + kind.name().toLowerCase(java.util.Locale.ROOT)),
                                    mine.turn,
                                    m.turn));
                        });
            }
        }
        found.sort(Comparator.comparingInt(Like::left));
        return found;
    }

    private static List<Moment> moments(Session session) {
        List<Turn> said =
                session.counselorTurns().stream().filter(t -> !t.isSilence()).toList();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Turn turn = said.get(i);
            double place = said.size() < 2 ? 0 : i / (said.size() - 1.0);
            kind(session, turn, i == 0, i == said.size() - 1)
                    .ifPresent(kind -> moments.add(new Moment(kind, turn.index(), place)));
        }
        return moments;
    }

    private static Optional<Kind> kind(Session session, Turn turn, boolean first, boolean last) {
        if (first) return Optional.of(Kind.OPENING);
        if (last) return Optional.of(Kind.ENDING);
        Turn before = session.turns().get(turn.index() - 1);
        if (before.byCounselor()) return Optional.empty();
        Optional<Release> release = before.trace().flatMap(t -> t.release());
        if (release.isPresent())
            return Optional.of(
                    switch (release.get()) {
                        case HALF, FULL -> Kind.TOLD;
                        case HINT, BLOCKED -> Kind.HELD_BACK;
                    });
        return Words.count(before.text()) <= SHORT_WORDS ? Optional.of(Kind.SHORT) : Optional.empty();
    }
}
