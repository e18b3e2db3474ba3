package org.understudy.analysis.rating;

/**
 * A turn that leaves the agenda or the method.
 *
 * @param quote literally part of the turn
 */
public record Drift(int turn, String quote, Kind kind) {
    /** Which way it drifts. Warmth is none of these. */
    public enum Kind {
        CHIT_CHAT,
        SELF_DISCLOSURE,
        LECTURING,
        ADVICE_UNASKED,
        STACKED_QUESTIONS,
        OFF_TOPIC;

        /** The name in files: lower case with underscores. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
