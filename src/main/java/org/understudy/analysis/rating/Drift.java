package org.understudy.analysis.rating;

import java.util.List;
import org.understudy.session.Session;

/**
 * A turn that leaves the agenda or the method.
 *
 * @param quote literally part of the turn
 */
public record Drift(int turn, String quote, Kind kind) {
    /** How many of these there are to twenty counselor turns with words in them; 0 where nothing was said. */
    public static double inTwenty(Session session, List<Drift> drifts) {
        long turns =
                session.counselorTurns().stream().filter(t -> !t.isSilence()).count();
        return turns == 0 ? 0 : 20.0 * drifts.size() / turns;
    }

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
