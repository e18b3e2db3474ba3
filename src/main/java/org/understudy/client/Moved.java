package org.understudy.client;

import java.util.List;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Effect;

/** What a turn moved beside trust, where it is enough to be noticed. */
final class Moved {
    /** Points on a 0-100 scale that are worth a sentence. */
    private static final double WORTH_SAYING = 4;

    private Moved() {}

    static List<String> sentences(TurnTrace trace) {
        double distress = sum(trace, "distress", "");
        double reactance = sum(trace, "reactance", "");
        boolean stirred = Math.abs(distress) >= WORTH_SAYING;
        boolean bristled = Math.abs(reactance) >= WORTH_SAYING;
        if (stirred && mostly(distress, sum(trace, "distress", Effect.MEMORY)))
            return List.of(PlainSentences.of("moved.memory", "move", words(distress)));
        if (stirred && mostly(distress, sum(trace, "distress", Effect.TOLD)))
            return List.of(PlainSentences.of("moved.told", "move", words(distress)));
        if (stirred && bristled)
            return List.of(PlainSentences.of("moved.both", "move", words(distress), "other", words(reactance)));
        if (stirred) return List.of(PlainSentences.of("moved.distress", "move", words(distress)));
        return bristled ? List.of(PlainSentences.of("moved.reactance", "move", words(reactance))) : List.of();
    }

    private static boolean mostly(double all, double part) {
        return Math.signum(all) == Math.signum(part) && Math.abs(part) >= Math.abs(all) * 2 / 3;
    }

    private static double sum(TurnTrace trace, String measure, String event) {
        return trace.effects().stream()
                .filter(e -> e.measure().equals(measure)
                        && (event.isEmpty() || e.event().equals(event)))
                .mapToDouble(Effect::change)
                .sum();
    }

    private static String words(double change) {
        return (change > 0 ? "up " : "down ") + Math.round(Math.abs(change));
    }
}
