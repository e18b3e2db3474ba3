package org.understudy.client.aim;

import java.util.function.Supplier;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Sentence;

/**
 * A unit the counselor may have meant.
 *
 * @param score 0 to 1, prior included
 * @param match the part of the score that comes from the words alone
 * @param share how likely it is this unit rather than any other, 0 to 1; all units' shares are 1 together
 * @param ask the nearest authored question
 * @param likeness how near that question is in its words, 0 to 1
 * @param sense how near it is in words and meaning together, on the scale of {@link SmallQuestion#likeness}
 * @param coverage worked out when it is wanted, for few want it
 */
public record Candidate(
        DisclosureUnit unit,
        double score,
        double match,
        double share,
        Ask ask,
        double likeness,
        double sense,
        Supplier<Coverage> coverage) {

    /** How much the question looks like one this unit answers; see {@link Scope}. */
    public double scope() {
        return Scope.of(this);
    }

    /** Whether the nearest authored question wants the same kind of thing: somebody, a place, a time, what was said. */
    public boolean wantsAlike(Sentence asked) {
        boolean words = Otherwise.lost(QuestionWord.of(asked.text()), QuestionWord.of(ask.text())) == 0;
        return words && Sought.of(ask.text()).answers(Sought.of(asked.text()));
    }

    /** So much that what the unit tells is more often an answer than beside the question. */
    public boolean answers() {
        return Scope.answers(scope());
    }
}
