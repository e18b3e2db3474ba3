package org.understudy.analysis.trajectory;

/**
 * A stretch of the session with one kind of work in it.
 *
 * @param from first turn
 * @param to last turn, inclusive
 */
public record PhaseBand(Phase phase, int from, int to) {
    /** Kinds of work, in their usual order. */
    public enum Phase {
        SETTLING_IN,
        RATIONALE,
        EXPLORING,
        APPROACH,
        PROCESSING,
        CLOSING;

        /** The name in files: lower case with underscores. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
