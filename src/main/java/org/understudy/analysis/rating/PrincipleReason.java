package org.understudy.analysis.rating;

import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.Wording;

/**
 * Why a reply stands where it does on a principle: a rule and what it moves.
 *
 * @param rule for example {@code complex_reflection}; {@link #START} for where every reply begins
 * @param by points it adds or takes, before the sum is rounded to halves and kept within 1 and 5
 * @param quote the words it rests on, literally part of the reply, where it rests on words
 */
public record PrincipleReason(String rule, double by, Optional<String> quote) {
    /** Where every reply begins. */
    public static final String START = "start";

    /** The rule in words. */
    public String words() {
        return Wording.of("principle.rule." + rule, Map.of("by", figure(Math.abs(by))));
    }

    /** What it moves, as it is shown: {@code +1.2}, {@code −0.6}; where every reply begins without a sign. */
    public String moved() {
        return (rule.equals(START) ? "" : by < 0 ? "\u2212" : "+") + figure(Math.abs(by));
    }

    private static String figure(double points) {
        return String.format(java.util.Locale.ROOT, "%.1f", points);
    }
}
