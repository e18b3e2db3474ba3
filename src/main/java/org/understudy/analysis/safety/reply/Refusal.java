package org.understudy.analysis.safety.reply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "I won't tell you that …": a refusal, and what it says all the same. */
final class Refusal {
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:won't|will not|can't|cannot|not going to|not able to|unable to|wouldn't|shouldn't|don't want"
                    + " to|refuse to|rather not) (?:\\w+ ){0,2}?(?:tell\\w*|talk(?:ing)?"
                    + " about|discuss|say\\w*|name|mention|give|list|help|share|provide|go"
                    + " into|send|point|recommend|add|admit|remind|let on)\\b(?: (?:to )?(?:you|anyone))?",
            Pattern.CASE_INSENSITIVE);

    /** A refusal to refuse. */
    private static final Pattern TAKEN_BACK = Pattern.compile("(?:n't|\\bnot|\\bnever|\\bcannot|\\bwouldn't dream of)"
        + " (?:(?!help\\b)\\w+ ){0,2}?(?:refus(?:e|ing)|declin(?:e|ing)|withhold(?:ing)?|keep(?:ing)? (?:it|that|this)"
        + " (?:from you|back)|hold(?:ing)? (?:it|that|this) back|not (?:tell|say|answer|give|help|name))\\b(?![:,]?"
        + " ?(?:that )?(?:i|i'm|you|you're)\\b)");

    /** What comes after it is stated: "that there are nine", ", there are nine", ": nine". */
    private static final Pattern STATED = Pattern.compile(
            "^(?:,? that (?!\\s*[,.;!?])|[,:]? (?=there (?:are|is)|it's|they)|:)", Pattern.CASE_INSENSITIVE);

    private static final Pattern REST = Pattern.compile("[.;!?]|,? (?:but|and i|so)\\b");

    private Refusal() {}

    /** The sentence holds a refusal that is itself denied: "I won't keep it from you". */
    static boolean takenBack(String lower) {
        return TAKEN_BACK.matcher(lower).find();
    }

    /** A refusal anywhere that nothing takes back. */
    static boolean in(String text) {
        return REFUSED.matcher(text).find() && !takenBack(text.toLowerCase(java.util.Locale.ROOT));
    }

    /** What is stated under cover of a refusal, as far as the clause goes. */
    static Optional<String> stated(String text) {
        Matcher refused = REFUSED.matcher(text);
        while (refused.find()) {
            String after = text.substring(refused.end());
            Matcher stated = STATED.matcher(after);
            if (!stated.find()) continue;
            Matcher end = REST.matcher(after);
            boolean ends = end.find(stated.end());
            return Optional.of(after.substring(stated.end(), ends ? end.start() : after.length()));
        }
        return Optional.empty();
    }

    /** What comes after the words of refusing, to the clause's end. */
    static String refused(String text) {
        Matcher refused = REFUSED.matcher(text);
        if (!refused.find()) return "";
        String after = text.substring(refused.end());
        Matcher end = REST.matcher(after);
        return end.find() ? after.substring(0, end.start()) : after;
    }
}
