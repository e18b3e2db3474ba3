package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** A reply on one principle, added up rule by rule, each with the words it rests on. */
final class PrincipleTally {
    private final Transcript transcript;
    private final Turn turn;
    private final List<PrincipleReason> reasons = new ArrayList<>();

    PrincipleTally(Transcript transcript, Turn turn, double start) {
        this.transcript = transcript;
        this.turn = turn;
        reasons.add(new PrincipleReason(PrincipleReason.START, start, Optional.empty()));
    }

    /** Counts a rule where it holds; returns whether it did. */
    boolean when(boolean holds, String rule, double by) {
        return when(holds, rule, by, Optional.empty());
    }

    private boolean when(boolean holds, String rule, double by, Optional<String> quote) {
        if (holds && by != 0) reasons.add(new PrincipleReason(rule, by, quote));
        return holds;
    }

    /** Counts a rule where the reply holds one of these techniques. */
    boolean technique(String rule, double by, Technique... any) {
        List<Technique> wanted = List.of(any);
        return when(
                transcript.has(turn.index(), any),
                rule,
                by,
                transcript.codes(turn.index()).stream()
                        .filter(c -> wanted.contains(c.code()))
                        .findFirst()
                        .map(c -> Quotes.between(turn.text(), c.from(), c.to())));
    }

    /** Counts a rule where the reply shows this turn of phrase. */
    boolean cue(String rule, double by, Cue cue) {
        Optional<String> words = cue.in(turn.text());
        return when(words.isPresent(), rule, by, words);
    }

    List<PrincipleReason> reasons() {
        return List.copyOf(reasons);
    }

    /** The sum, rounded to halves, 1 to 5. */
    double score() {
        double sum = reasons.stream().mapToDouble(PrincipleReason::by).sum();
        // what was added in another order is the same figure still
        double steady = Math.round(sum * 1e6) / 1e6;
        return Math.clamp(Math.round(steady * 2) / 2.0, 1, 5);
    }
}
