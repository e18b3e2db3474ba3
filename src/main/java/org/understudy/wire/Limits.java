package org.understudy.wire;

/** What a document may hold at most, so that a hostile one is refused before it costs anything. */
public final class Limits {
    /** Bytes of one file. */
    public static final long FILE_BYTES = 64L * 1024 * 1024;
    /** Objects and lists inside one another. */
    public static final int DEPTH = 64;
    /** Characters of one text. The store's widest column holds 1,048,576. */
    public static final int TEXT = 1_000_000;
    /** Turns of one session. */
    public static final int TURNS = 100_000;
    /** JSON tokens of one file. */
    static final long TOKENS = 8_000_000;

    private Limits() {}
}
