package org.understudy.client.aim;

import java.util.regex.Pattern;
import org.understudy.client.read.Words;

/** What kind of thing a "what" asks for: what somebody said is no answer to what somebody did, nor to what they looked like. */
enum Sought {
    SAID("\\b(say|said|says|saying|tell|told|telling|words?|reply|replied|answer(ed)?|shout(ed)?)\\b"),
    LOOKED("\\b(look(s|ed|ing)? like|wear(ing|s)?|wore|dressed|have on)\\b"),
    DONE("\\b(do|did|does|was|were|is|are) (you|he|she|they|it|your \\w+|the \\w+|\\p{L}+) (do|doing|done)\\b"),
    ANYTHING("");

    /** Asks for a what; a yes, a place or a reason is another matter. */
    private static final Pattern WHAT =
            Pattern.compile("\\bwhat(ever)?\\b(?! (time|year|month|day|part|room|street)\\b)");

    /** What is told to somebody by the way: "what can you tell me about…". */
    private static final Pattern BY_THE_WAY =
            Pattern.compile("\\b(can|could|would|will) you (tell|say)\\b|\\btell me\\b|\\bsay about\\b");

    private final Pattern pattern;

    Sought(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The kind a question asks for, as far as it says. */
    static Sought of(String question) {
        String plain = Words.plain(question);
        if (!WHAT.matcher(plain).find() || BY_THE_WAY.matcher(plain).find()) return ANYTHING;
        for (Sought kind : values())
            if (kind != ANYTHING && kind.pattern.matcher(plain).find()) return kind;
        return ANYTHING;
    }

    /** Whether what is written for one kind may answer the other. */
    boolean answers(Sought asked) {
        return this == asked || this == ANYTHING || asked == ANYTHING && this != LOOKED;
    }
}
