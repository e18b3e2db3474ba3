package org.understudy.client.aim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    NONE;

    private static final Pattern WORD =
            Pattern.compile("\\b(how (long|often|many|much|old|far)|what time|who|whose|where"
                    + "|when|why|how come|how|what|which)\\b");

    static QuestionWord of(String text) {
        Matcher m = WORD.matcher(Words.plain(text));
        if (!m.find()) return text.endsWith("?") ? WHETHER : NONE;
        return switch (m.group(1)) {
            case "who", "whose" -> WHO;
            case "where" -> WHERE;
            case "when", "what time" -> WHEN;
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
}
