package org.understudy.client.aim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Sentence;

/**
 * What the counselor's words were about.
 *
 * @param candidates best first, at most five
 * @param asked the sentence that was matched
 */
public record Aim(Outcome outcome, List<Candidate> candidates, Optional<Sentence> asked) {
    /** How sure the match is. */
    public enum Outcome {
        CONFIDENT,
        NEAR_MISS,
        OUT_OF_SCOPE
    }

    public static final Aim NOTHING = new Aim(Outcome.OUT_OF_SCOPE, List.of(), Optional.empty());

    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }

    public Optional<DisclosureUnit> unit() {
        return outcome == Outcome.CONFIDENT ? best().map(Candidate::unit) : Optional.empty();
    }

    /** The same with some units left out; what is then best counts for what it is. */
    public Aim without(Predicate<DisclosureUnit> left) {
        if (candidates.stream().noneMatch(c -> left.test(c.unit()))) return this;
        List<Candidate> kept =
                candidates.stream().filter(c -> !left.test(c.unit())).toList();
        if (best().filter(c -> left.test(c.unit())).isEmpty()) return new Aim(outcome, kept, asked);
        double match = kept.isEmpty() ? 0 : kept.getFirst().match();
        double ahead =
                kept.size() < 2 ? match : kept.getFirst().score() - kept.get(1).score();
        // what is left was far behind: it was not meant either
        boolean far = candidates.getFirst().match() - match > AimWeights.FAR;
        boolean lead = !far && ahead >= AimWeights.MARGIN || !far && match >= AimWeights.SURE;
        Outcome now = match >= AimWeights.ACCEPT && lead
                ? Outcome.CONFIDENT
                : match >= AimWeights.NEAR ? Outcome.NEAR_MISS : Outcome.OUT_OF_SCOPE;
        return new Aim(outcome == Outcome.OUT_OF_SCOPE ? outcome : now, kept, asked);
    }

    public boolean confident() {
        return outcome == Outcome.CONFIDENT;
    }
}
