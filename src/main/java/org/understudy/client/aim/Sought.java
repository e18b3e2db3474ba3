package org.understudy.client.aim;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.read.Words;

/**
 * What kind of thing a question asks for: what somebody said is no answer to what somebody did, nor to what they looked like;
 * what is usually done none to what was done; when it comes none to how long it stays.
 */
enum Sought {
    SAID("\\b(say|said|says|saying|tell|told|telling|words?|reply|replied|answer(ed)?|shout(ed)?)\\b"),
    LOOKED("\\b(look(s|ed|ing)? like|wear(ing|s)?|wore|dressed|have on)\\b"),
    SOUNDED("\\bsound(s|ed)? like\\b"),
    DID("\\bdid (you|he|she|they|it|your \\w+|the \\w+|\\p{L}+) do\\b(?! for\\b)"),
    DOES("\\b(do|does) (you|he|she|they|it|your \\w+|the \\w+|\\p{L}+) do\\b(?! for\\b)"),
    DONE("\\b(do|did|does|was|were|is|are) (you|he|she|they|it|your \\w+|the \\w+|\\p{L}+) (do|doing|done)\\b"),
    LASTS(""),
    COMES(""),
    ANYTHING("");

    private static final Set<Sought> OF_ACTS = EnumSet.of(DID, DOES, DONE);

    /** Seen or heard: no answer to a what that does not say so. */
    private static final Set<Sought> SENSED = EnumSet.of(LOOKED, SOUNDED);

    private static final String LEAD = "^((so|and|but|okay|ok|well|then),? )*";

    private static final Pattern HOW_LONG =
            Pattern.compile(LEAD + "(for )?how long (do|does|will|can|would)\\b(?! (you|it) (think|reckon|been)\\b)");

    private static final Pattern WHEN = Pattern.compile(LEAD + "when (do|does|is|are|did|was|were)\\b");

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
        if (HOW_LONG.matcher(plain).find()) return LASTS;
        if (WHEN.matcher(plain).find()) return COMES;
        if (!WHAT.matcher(plain).find() || BY_THE_WAY.matcher(plain).find()) return ANYTHING;
        for (Sought kind : values())
            if (!kind.pattern.pattern().isEmpty() && kind.pattern.matcher(plain).find()) return kind;
        return ANYTHING;
    }

    /** Whether it is told by its time: once or as a habit, how long or when. */
    boolean isOfTime() {
        return OF_ACTS.contains(this) || this == LASTS || this == COMES;
    }

    /** Whether what is written for one kind may answer the other. */
    boolean answers(Sought asked) {
        if (this == asked || this == ANYTHING) return true;
        if (this == COMES || this == LASTS) return asked != LASTS && asked != COMES;
        if (asked == COMES || asked == LASTS) return true;
        if (this == DONE && OF_ACTS.contains(asked) || asked == DONE && OF_ACTS.contains(this)) return true;
        return asked == ANYTHING && !SENSED.contains(this);
    }
}
