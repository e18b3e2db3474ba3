package org.understudy.analysis.rating;

import java.util.List;
import org.understudy.session.Evidence;

/**
 * The session from the client's chair: a few statements of our own wording, answered from the client's state. Not the
 * Working Alliance Inventory, and not to be compared with it.
 *
 * @param fromState true where a simulated client's state stands behind it; false where only words could be read
 */
public record AlliancePulse(List<Answer> answers, boolean fromState) {
    /** The instrument's name in a rating. */
    public static final String INSTRUMENT = "alliance-pulse";

    public AlliancePulse {
        answers = List.copyOf(answers);
    }

    /**
     * One statement answered.
     *
     * @param key for example {@code heard}
     * @param score 1 not at all to 5 very much
     * @param rests in words, what the score was read from
     */
    public record Answer(String key, String statement, double score, String rests, List<Evidence> evidence) {
        public Answer {
            evidence = List.copyOf(evidence);
        }
    }
}
