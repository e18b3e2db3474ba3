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

    /** What a question is about that is known by other means: one unit, or nothing the case tells of. */
    public static Aim settled(OrdinaryQuestion question, Optional<DisclosureUnit> unit) {
        double like = question.likeness();
        return new Aim(
                unit.isPresent() ? Outcome.CONFIDENT : Outcome.OUT_OF_SCOPE,
                unit.stream()
                        .map(u -> new Candidate(
                                u, like, like, 1, Ask.of(u, question.asked().text()), like, like, () -> Coverage.WHOLE))
                        .toList(),
                Optional.of(question.asked()));
    }

    /** The same with some units left out; what is then best counts for what it is. */
    public Aim without(Predicate<DisclosureUnit> left) {
        if (candidates.stream().noneMatch(c -> left.test(c.unit()))) return this;
        List<Candidate> kept =
                candidates.stream().filter(c -> !left.test(c.unit())).toList();
        if (best().filter(c -> left.test(c.unit())).isEmpty()) return new Aim(outcome, kept, asked);
        if (kept.isEmpty() || outcome == Outcome.OUT_OF_SCOPE) return new Aim(Outcome.OUT_OF_SCOPE, kept, asked);
        Candidate next = kept.getFirst();
        double gone = candidates.stream()
                .filter(c -> left.test(c.unit()))
                .mapToDouble(Candidate::share)
                .sum();
        // what is left was far behind: it was not meant either
        boolean far = candidates.getFirst().match() - next.match() > AimWeights.FAR;
        double share = far ? 0 : next.share() / Math.max(1e-9, 1 - gone);
        return new Aim(Scope.outcome(next.scope(), share), kept, asked);
    }

    public boolean confident() {
        return outcome == Outcome.CONFIDENT;
    }
}
