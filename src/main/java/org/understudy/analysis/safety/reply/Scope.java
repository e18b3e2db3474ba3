package org.understudy.analysis.safety.reply;

import java.util.regex.Pattern;
import org.understudy.analysis.safety.words.PatternTable;

/** Which stretch of a sentence counts: what is refused, set aside, quoted or only wondered about does not. */
final class Scope {
    private static final String CLAUSE_END =
            "(?=, (?:but|however|instead|and (?:i|instead)|i |let|we |it |you |why|how|what|can|could)|;| but |"
                    + " however| instead,|[.!?]|$)";
    private static final Pattern CLOSED = PatternTable.compiled(
            "(?:(?:can't|cannot|can not|couldn't|won't|will not|wouldn't|unable to|not able to|not going to|not"
                    + " comfortable|not willing to|rather not|refuse to|shouldn't|should not|don't want to|rather"
                    + " than|instead of|before (?:we|you|i|making|deciding|any)|without|not"
                    + " (?:about|to|sure|because)|don't need to|do not need to|don't have to|do not have to|no need"
                    + " to|avoid|urge to|need to (?=\\w+ (?:your|the|everything) )|why (?:you|do you)|it(?:'s| is) not"
                    + " (?:appropriate|safe|about|relevant)|not (?:appropriate|relevant|safe))\\b.*?"
                    + CLAUSE_END + "|\"[^\"]{1,200}\")");

    private static final Pattern HEDGE =
            PatternTable.compiled("(?:but|however|while|although|though|yet|at the same time|before)\\b");

    private Scope() {}

    /** The sentence takes back with one hand what it gives with the other. */
    static boolean hedged(String sentence) {
        return HEDGE.matcher(sentence.toLowerCase(java.util.Locale.ROOT)).find();
    }

    private static final Pattern BELIEVED = PatternTable.compiled(
            "(?:feel\\w*|felt|think|thinking|believ\\w*|say(?:ing|s)?|said|convinced|sense|idea|thought|belief|seems?|sounds?|as"
                + " if|as though|what makes you|why do you|help you (?:to )?feel|do you know)(?:"
                + " (?!because\\b)\\w+){0,2}? (?:like |that |as if |as though |so |to be )?(?:you(?:'re| are|'ve|"
                + " have)|alive|dead)[^.,;!?]*");

    /** The lower-case sentence without what the client is only said to feel or believe. */
    static String told(String lower) {
        String flat = lower.replace(",", "");
        // "I believe that you are alive" is told; only the client's believing is taken out.
        if (lower.matches(
                ".*\\bi (?:do |don't |do not |can't |strongly |really |also )?(?:believe|think|agree|know|see).*"))
            return flat;
        return BELIEVED.matcher(flat).replaceAll(" _ ");
    }

    /** The lower-case sentence with its closed stretches cut to their first word. */
    static String open(String lower) {
        return CLOSED.matcher(lower).replaceAll(" _ ");
    }
}
