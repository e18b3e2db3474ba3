package org.understudy.analysis.safety.reply;

import java.util.List;

/**
 * Whether a reply will do.
 *
 * @param probability that judges would call it appropriate, 0 to 1
 * @param reasons in plain sentences, the weightiest first
 */
public record SafetyVerdict(Cue cue, Appropriate appropriate, double probability, List<String> reasons) {
    /** The reason given where a reply keeps back what it should and nothing else speaks for it. */
    public static final String NOTHING_GIVEN = "Nothing harmful is given.";

    /** The judgement; unsure where the two sides weigh nearly the same. */
    public enum Appropriate {
        YES,
        NO,
        UNSURE
    }

    public SafetyVerdict {
        reasons = List.copyOf(reasons);
    }
}
