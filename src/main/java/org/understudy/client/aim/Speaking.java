package org.understudy.client.aim;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.understudy.client.read.Words;

/**
 * Of whom and of what time questions speak, each the share of them, 0 to 1.
 *
 * @param you of the client
 * @param third of somebody else
 * @param past of then
 * @param present of now
 */
record Speaking(double you, double third, double past, double present) {
    private static final Pattern YOU = Pattern.compile("\\b(you|your|yours|yourself|you'(re|ve|d|ll))\\b");
    private static final Pattern THIRD = Pattern.compile("\\b(he|she|they|him|her|his|hers|them|their|he's|she's"
        + "|they're|mother|father|mum|mom|dad|parents?|brothers?|sisters?|wife|husband|sons?|daughters?|child|children"
        + "|friends?|partner|boss|uncle|aunt|grandmother|grandfather|nan|gran|somebody|someone|people)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(was|were|wasn't|weren't|did|didn't|had|hadn't|used"
            + " to|happened|went|made|felt|thought|said|told|got|came|back then|at the time|that"
            + " (day|night|evening|morning))\\b");
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(is|are|isn't|aren't|am|do|does|don't|doesn't|can|will|would|now|these days|at the moment"
                    + "|you're|what's|how's|where's|who's|he's|she's|it's|still|nowadays)\\b");

    static Speaking of(List<String> questions) {
        List<String> plain = questions.stream().map(Words::plain).toList();
        return new Speaking(
                share(plain, YOU.asPredicate()),
                share(plain, THIRD.asPredicate()),
                share(plain, PAST.asPredicate().and(PRESENT.asPredicate().negate())),
                share(plain, PRESENT.asPredicate().and(PAST.asPredicate().negate())));
    }

    private static double share(List<String> of, Predicate<String> test) {
        return of.isEmpty() ? 0 : (double) of.stream().filter(test).count() / of.size();
    }

    /** How far a question about the client is from a unit asked about as somebody else's, and the other way round; -1 to 0. */
    double person(Speaking unit) {
        if (you > 0 && third == 0) return -unit.third * (1 - unit.you);
        if (third > 0 && you == 0) return -unit.you * (1 - unit.third);
        return third > 0 && you > 0 ? -0.5 * (1 - unit.third) : 0;
    }

    /** The same for then and now. */
    double tense(Speaking unit) {
        if (past > 0) return -unit.present;
        return present > 0 ? -unit.past : 0;
    }
}
