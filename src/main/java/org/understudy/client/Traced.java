package org.understudy.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Aim;
import org.understudy.client.decide.Decision;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.say.Saying.Said;
import org.understudy.session.Rupture;
import org.understudy.session.TurnTrace;

/**
 * RECORD: all that a turn rests on, kept with the line. What older programs do not know stands in fields of its own: the length
 * aimed at, what was drawn, the depth that was earned, and on what the decision turned.
 */
final class Traced {
    private static final String ENGINE = "built-in";

    /** On what a decision turned, by name. */
    static final String TURNED_ON = "turnedOn";

    private Traced() {}

    /**
     * @param depth the depth credit this turn earned, by unit
     * @param before the state of the bond before the turn
     */
    static TurnTrace of(
            Decision decision,
            Said said,
            Aim shown,
            Heard heard,
            Map<String, Double> depth,
            Rupture before,
            Mind mind,
            Dice dice) {
        List<TurnTrace.Aim> aims = shown.candidates().stream()
                .limit(3)
                .map(c -> new TurnTrace.Aim(c.unit().id(), Math.rint(Math.clamp(c.score(), 0.0, 1.0) * 100) / 100))
                .toList();
        Map<String, Object> extra = StoredCodes.extra(heard.coded(), said.lines(), shown.outcome());
        extra.put("aimedWords", Math.rint(said.aimed() * 10) / 10);
        extra.put("drawn", drawn(mind, dice));
        if (!depth.isEmpty()) extra.put("depthEarned", new TreeMap<>(depth));
        Map<String, Object> turned = new TreeMap<>(decision.notes());
        bond(before, mind.feelings().rupture(), turned);
        if (!turned.isEmpty()) extra.put(TURNED_ON, turned);
        return new TurnTrace(
                decision.actName(),
                decision.unit().map(DisclosureUnit::id),
                decision.release(),
                decision.resistance(),
                said.lines().stream()
                        .filter(l -> !l.startsWith("frames/opener"))
                        .findFirst(),
                aims,
                decision.door(),
                mind.feelings().moved(),
                heard.coded().flags().stream().sorted().toList(),
                ENGINE,
                extra);
    }

    /** With the session's seed, the exchange gives the dice; the rest says what came of them. */
    private static Map<String, Object> drawn(Mind mind, Dice dice) {
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("exchange", mind.turn());
        drawn.put("numbers", dice.drawn());
        drawn.put("chances", dice.chances());
        return drawn;
    }

    private static void bond(Rupture before, Rupture after, Map<String, Object> turned) {
        if (after != Rupture.NONE) turned.put("strained", true);
        if (before == after) return;
        turned.put("bond", after == Rupture.NONE ? "mended" : before == Rupture.NONE ? "broke" : "turned");
    }
}
