package org.understudy.practice.models;

import java.time.Duration;

/**
 * How fast a model answers on this machine, tried with a prompt as long as those of a session.
 *
 * @param firstWord from the question to the first word
 * @param wordsPerSecond from then on
 */
public record Timing(Duration firstWord, double wordsPerSecond) {
    /** Words of a middling client answer; the median of clients is eight, a long one forty. */
    private static final int WORDS = 15;

    /** How long a middling answer takes, to the second, at least one. */
    public int secondsToAnswer() {
        double writing = wordsPerSecond > 0 ? WORDS / wordsPerSecond : 0;
        return (int) Math.max(1, Math.round(firstWord.toMillis() / 1000.0 + writing));
    }
}
