package org.understudy.analysis.rating;

import java.util.List;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/** Where the counselor pushed: advice nobody asked for, orders, arguments, warnings, conclusions handed over ready. */
public final class Persuasion {
    private Persuasion() {}

    /** One find a turn. A welcome is no order, and in a retelling a direction is part of the work. */
    public static List<Evidence> of(Transcript transcript) {
        return transcript.once(Persuasion.class, Persuasion::find);
    }

    private static List<Evidence> find(Transcript transcript) {
        List<Evidence> prompts = transcript.doing(Technique.IMAGINAL_PROMPT);
        return Transcript.either(
                        transcript.doing(Technique.ADVISE_WITHOUT_PERMISSION, Technique.CONFRONT, Technique.WARN),
                        transcript.doing(Technique.DIRECT),
                        transcript.saying(Cue.IMPOSES))
                .stream()
                .filter(e -> e.turn() > 1 || Words.count(e.quote()) > 6)
                // "Stop." is as often laughter as an order
                .filter(e -> Words.count(e.quote()) > 1)
                .filter(e -> !inRetelling(e.turn(), prompts) || transcript.has(e.turn(), Technique.CONFRONT))
                .toList();
    }

    private static boolean inRetelling(int turn, List<Evidence> prompts) {
        return prompts.size() >= 2
                && turn >= prompts.getFirst().turn() - 2
                && turn <= prompts.getLast().turn() + 2;
    }
}
