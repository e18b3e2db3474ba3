package org.understudy.analysis.coding.text;

/**
 * One word or mark of a turn.
 *
 * @param form the word in the coder's spelling: lower case, no apostrophes, chat spellings written out; for a mark,
 *     one of {@code . ? ! , -}
 * @param kind what it is
 * @param from first character in the turn, inclusive
 * @param to end in the turn, exclusive
 */
public record Word(String form, Kind kind, int from, int to) {

    /** What a stretch of characters is. */
    public enum Kind {
        WORD,
        NUMBER,
        /** Sounds that carry no meaning: um, uh, er. */
        FILLER,
        /** A full stop, question mark, exclamation mark or line end. */
        END,
        /** Commas, dashes and other marks inside a sentence. */
        MARK
    }

    public boolean isSpoken() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }

    public boolean is(String other) {
        return form.equals(other);
    }
}
