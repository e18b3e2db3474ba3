package org.understudy.practice.replies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.rating.Cue;
import org.understudy.practice.replies.Moves.When;
import org.understudy.session.Release;
import org.understudy.session.Turn;

/** What kind of moment a reply answers. */
final class Situation {
    /** Distress, 0 to 100, from which a moment is heavy. */
    private static final double HEAVY = 65;

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
        return kinds;
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
