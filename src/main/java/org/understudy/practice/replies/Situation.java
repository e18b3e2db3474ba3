package org.understudy.practice.replies;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.rating.Cue;
import org.understudy.practice.replies.Moves.When;
import org.understudy.session.Release;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What kind of moment a reply answers. */
final class Situation {
    /** Distress, 0 to 100, from which a moment is heavy. */
    private static final double HEAVY = 65;

    private static final Set<Technique> PUSHING = EnumSet.of(
            Technique.ADVISE_WITHOUT_PERMISSION,
            Technique.DIRECT,
            Technique.CONFRONT,
            Technique.WARN,
            Technique.REASSURE);
    /** So many closed questions in a row are a questionnaire. */
    private static final int IN_A_ROW = 2;

    private Situation() {}

    static Set<When> of(ReplyPlace place) {
        Set<When> kinds = EnumSet.of(When.ANY);
        if (place.riskIsOpen()) kinds.add(When.RISK);
        Optional<Turn> last =
                place.lead().turns().reversed().stream().filter(Turn::byClient).findFirst();
        if (last.isEmpty()) {
            kinds.add(When.START);
            kinds.remove(When.ANY);
            return kinds;
        }
        String said = last.get().text();
        if (last.get().isSilence()) kinds.add(When.SILENCE);
        if (heldBack(last.get())) kinds.add(When.HELD_BACK);
        if (Cue.CLIENT_DEFENDS.found(said)) kinds.add(When.GUARDED);
        if (Cue.CLIENT_BELIEF.found(said)) kinds.add(When.BELIEF);
        boolean distressed =
                last.get().state().filter(s -> s.distress() >= HEAVY).isPresent();
        if (distressed || Cue.CLIENT_FEELING.found(said)) kinds.add(When.HEAVY);
        fromTheCounselor(place, kinds);
        boolean risk = last.get()
                .trace()
                .flatMap(TurnTrace::unit)
                .filter(u -> u.startsWith("risk-"))
                .isPresent();
        if (risk) kinds.add(When.RISK_TOLD);
        return kinds;
    }

    /** What the counselor's last turns were colours what fits now. */
    private static void fromTheCounselor(ReplyPlace place, Set<When> kinds) {
        List<Turn> mine = place.lead().counselor().reversed();
        if (mine.isEmpty()) return;
        if (is(place, mine.getFirst(), PUSHING)) kinds.add(When.TOLD_WHAT_TO_DO);
        boolean closed = mine.size() >= IN_A_ROW
                && mine.stream().limit(IN_A_ROW).allMatch(t -> is(place, t, Set.of(Technique.CLOSED_QUESTION)));
        if (closed) kinds.add(When.QUESTIONED);
    }

    private static boolean is(ReplyPlace place, Turn turn, Set<Technique> any) {
        return place.lead()
                .coding(turn.index())
                .filter(c -> any.contains(c.main()))
                .isPresent();
    }

    private static boolean heldBack(Turn client) {
        return client.trace()
                .filter(t -> t.resistance().isPresent()
                        || t.release()
                                .filter(r -> r == Release.BLOCKED || r == Release.HINT)
                                .isPresent())
                .isPresent();
    }
}
