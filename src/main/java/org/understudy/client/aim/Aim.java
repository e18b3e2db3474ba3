package org.understudy.client.aim;

import java.util.List;
import java.util.Optional;
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

    public boolean confident() {
        return outcome == Outcome.CONFIDENT;
    }
}
