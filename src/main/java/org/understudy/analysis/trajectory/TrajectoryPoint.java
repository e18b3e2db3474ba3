package org.understudy.analysis.trajectory;

import java.util.OptionalDouble;

/**
 * The client after one client turn.
 *
 * @param turn index of the client turn
 * @param distress 0 to 100
 * @param source where the distress figure comes from
 * @param trust 0 to 100; simulated clients only
 * @param engagement 0 to 100; simulated clients only
 */
public record TrajectoryPoint(
        int turn, double distress, Source source, OptionalDouble trust, OptionalDouble engagement) {
    /** How a distress figure came about, surest first. */
    public enum Source {
        /** The client said the number. */
        STATED,
        /** The simulated client's own state. */
        STATE,
        /** Estimated from the words. */
        ESTIMATED;

        /** The name in files: lower case. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean stated() {
        return source == Source.STATED;
    }
}
