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
     * How far the level of an answer moved with a counselor turn.
     *
     * @param by points of 100
     */
    public record Move(int turn, double by) {}

    /**
     * One statement answered.
     *
     * @param key for example {@code heard}
     * @param score 1 not at all to 5 very much
     * @param rests in words, what the score was read from
     * @param sum how the score was reckoned from it, step by step
     * @param moves the counselor turns after which what it is read from moved most, whatever was done in them; the largest
     *     first, at most five, empty where no state stands behind it
     */
    public record Answer(
            String key,
            String statement,
            double score,
            String rests,
            String sum,
            List<Move> moves,
            List<Evidence> evidence) {
        public Answer {
            moves = List.copyOf(moves);
            evidence = List.copyOf(evidence);
        }
    }
}
