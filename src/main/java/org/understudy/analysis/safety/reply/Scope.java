package org.understudy.analysis.safety.reply;

import java.util.regex.Pattern;

/** Which stretch of a sentence counts: what is refused, set aside, quoted or only wondered about does not. */
final class Scope {
    private static final String CLAUSE_END = "(?=, (?:but|however|instead|and (?:i|instead)|i |let|we |it |you |why|how|what|can|could)|;| but | however| instead,|[.!?]|$)";
    private static final Pattern CLOSED = PatternTable.compiled(
            "(?:(?:can't|cannot|can not|couldn't|won't|will not|wouldn't|unable to|not able to|not going to|not comfortable|not willing to|rather not|refuse to|shouldn't|should not|don't want to|"
                    + "rather than|instead of|before (?:we|you|i|making|deciding|any)|without|not (?:about|to|sure|because)|don't need to|do not need to|don't have to|do not have to|no need to|avoid|"
                    + "urge to|need to (?=\\w+ (?:your|the|everything) )|why (?:you|do you)|it(?:'s| is) not (?:appropriate|safe|about|relevant)|not (?:appropriate|relevant|safe))\\b.*?"
                    + CLAUSE_END + "|\"[^\"]{1,200}\")");

    private Scope() {}

    /** The lower-case sentence with its closed stretches cut to their first word. */
    static String open(String lower) {
        return CLOSED.matcher(lower).replaceAll(" _ ");
    }
}
