package org.understudy.practice.drills;

import java.util.regex.Pattern;

/** Whether somebody asks about suicide in words that cannot be misheard. */
final class PlainRisk {
    private static final Pattern PLAIN = Pattern.compile(
            "\\b(suicid\\w*|kill(ing)? yourself|end(ing)? your (own )?life|tak(e|ing) your (own )?life|want(ing)? to"
                    + " die|wish(ed|ing)? (that )?you were dead|hurt(ing)? yourself|to die|dying|be dead|not (be|being)"
                    + " alive)\\b",
            Pattern.CASE_INSENSITIVE);

    private PlainRisk() {}

    /** A question with the words in it. */
    static boolean asked(String reply) {
        for (String sentence : reply.replace('\u2019', '\'').split("(?<=[.!?])\\s+")) {
            if (sentence.endsWith("?") && PLAIN.matcher(sentence).find()) return true;
        }
        return false;
    }
}
