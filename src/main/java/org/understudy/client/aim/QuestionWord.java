package org.understudy.client.aim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.client.read.LatelyRead;
import org.understudy.client.read.Words;

/** What a sentence wants to know, by its question word: units are mostly asked for in one or two of these. */
enum QuestionWord {
    WHO,
    WHERE,
    WHEN,
    WHY,
    HOW,
    HOW_LONG,
    HOW_OFTEN,
    HOW_MUCH,
    HOW_FAR,
    WHAT,
    WHICH,
    WHETHER,
    /** "Tell me about her": asks for all of it. */
    ALL,
    NONE;

    private static final Pattern TELL =
            Pattern.compile("\\b(tell me|say (a bit |a little |something )?more|describe)\\b");

    /** Begins as a question does, whether or not the mark is set. */
    private static final Pattern VERB_FIRST = Pattern.compile(
            "^((so|and|but|okay|ok|oh|well|then),? )*(is|are|was|were|do|does"
                + "|did|have|has|had|can|could|would|will|should|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't)\\b.*");

    private static final Pattern WORD =
            Pattern.compile("\\b(how (long|often|many|much|old|far)|what (time|year|month|day|date)\\b|which"
                    + " (year|month|day)|who|whose|where(abouts)?|(what|which) (part of (the"
                    + " )?(town|city|country|world)|town|city|village|country|room|street|road|area)\\b|when|why|how"
                    + " come|how|what|which)\\b");

    private static final Pattern AGO = Pattern.compile("\\bhow long (ago|back|since)\\b");

    private static final LatelyRead<QuestionWord> READ = new LatelyRead<>(QuestionWord::read);

    static QuestionWord of(String text) {
        return READ.of(text);
    }

    private static QuestionWord read(String text) {
        String plain = Words.plain(text);
        Matcher m = WORD.matcher(plain);
        if (!m.find()) {
            if (TELL.matcher(plain).find()) return ALL;
            return text.endsWith("?") || VERB_FIRST.matcher(plain).matches() ? WHETHER : NONE;
        }
        String word = m.group(1);
        if (word.matches("(what|which) (time|year|month|day|date)") || asksAgo(plain)) return WHEN;
        if (word.matches("(what|which) .+")) return WHERE;
        return switch (word) {
            case "who", "whose" -> WHO;
            case "where", "whereabouts" -> WHERE;
            case "when" -> WHEN;
            case "why", "how come" -> WHY;
            case "how long", "how old" -> HOW_LONG;
            case "how often", "how many" -> HOW_OFTEN;
            case "how much" -> HOW_MUCH;
            case "how far" -> HOW_FAR;
            case "what" -> WHAT;
            case "which" -> WHICH;
            default -> HOW;
        };
    }

    /** "How long ago was that?" is answered with a date. */
    private static boolean asksAgo(String plain) {
        return AGO.matcher(plain).find();
    }
}
