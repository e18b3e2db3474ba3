package org.understudy.analysis.safety.sense;

/**
 * What a counselor's words after a client's line may be heard as.
 *
 * @param kind as in {@code SafetyNote}
 * @param probability that a stretch of the turn does harm, of whatever kind, 0 to 1 among the exemplars; ordinary talk
 *     is far commoner there than in this number
 * @param from first character in the turn of the sentence that speaks loudest for the kind
 * @param to end of that sentence, exclusive
 */
public record HeardHarm(String kind, double probability, int from, int to) {
    /** At or above this a turn is worth a look. */
    public static final double WORTH_A_LOOK = .67;

    /** At or above this it is noted outright. */
    public static final double SURE = .75;

    public boolean sure() {
        return probability >= SURE;
    }
}
