package org.understudy.llm.transport;

import java.time.Duration;

/**
 * How long an answer may take and how large it may grow.
 *
 * @param first until the first word; a model that is not in memory is loaded within it
 * @param idle between two words
 * @param total for the whole answer
 * @param bytes of the whole answer as it comes over the wire
 */
public record Limits(Duration first, Duration idle, Duration total, long bytes) {
    /** For an answer of a model that is in memory. */
    public static final Limits TALK =
            new Limits(Duration.ofSeconds(180), Duration.ofSeconds(30), Duration.ofMinutes(10), 16 << 20);

    /** For a question that a server answers from what it knows. */
    public static final Limits LOOK_UP =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(5), 8 << 20);

    /** The same with another wait for the first word. */
    public Limits withFirst(Duration patience) {
        return new Limits(patience, idle, total, bytes);
    }

    /** The same with another limit for the whole. */
    public Limits withTotal(Duration most) {
        return new Limits(first, idle, most, bytes);
    }
}
