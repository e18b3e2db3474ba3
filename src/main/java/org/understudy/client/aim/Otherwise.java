package org.understudy.client.aim;

import java.util.EnumSet;
import java.util.Set;

/** What a wording loses in likeness where its answer is of another kind than the one that is asked for. */
final class Otherwise {
    private static final Set<QuestionWord> LOOSE =
            EnumSet.of(QuestionWord.NONE, QuestionWord.ALL, QuestionWord.WHETHER);

    /** Of these, one does not answer another. */
    private static final Set<QuestionWord> STRICT = EnumSet.of(
            QuestionWord.WHO,
            QuestionWord.WHERE,
            QuestionWord.WHEN,
            QuestionWord.WHY,
            QuestionWord.HOW_LONG,
            QuestionWord.HOW_OFTEN,
            QuestionWord.HOW_MUCH);

    private Otherwise() {}

    static double lost(Sought asked, Sought written) {
        if (written.answers(asked)) return 0;
        return (written.isOfTime() && asked.isOfTime() ? 4 : 2) * AimWeights.SMALL_OTHERWISE;
    }

    /** What a wording loses whose answer is of another kind. */
    static double lost(QuestionWord asked, QuestionWord written) {
        // "was he a baker?" is answered with yes or no, and not with when he became one
        if (asked == QuestionWord.WHETHER && !LOOSE.contains(written))
            return STRICT.contains(written) ? 2 * AimWeights.SMALL_OTHERWISE : AimWeights.SMALL_OTHERWISE;
        // "tell me about your daughter" is not answered with yes
        if (asked == QuestionWord.ALL && (written == QuestionWord.WHETHER || STRICT.contains(written)))
            return 2 * AimWeights.SMALL_OTHERWISE;
        boolean plain = LOOSE.contains(written) || LOOSE.contains(asked);
        boolean other = asked != written && !plain && (STRICT.contains(asked) || STRICT.contains(written));
        return other ? AimWeights.SMALL_OTHERWISE : 0;
    }
}
