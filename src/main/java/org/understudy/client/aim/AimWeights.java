package org.understudy.client.aim;

/**
 * The fusion weights and thresholds, in one place. The design gives .45 dense, .25 BM25, .20 letters, .10 prior; without
 * a dense model the weights were set anew on authored asks left out one at a time and on
 * {@code client/out-of-scope.txt}. {@code understudy fidelity} prints what they achieve.
 */
final class AimWeights {
    static final double WORDS = 0.50;
    static final double LETTERS = 0.10;
    static final double DOCUMENT = 0.40;
    static final double SHAPE = 0.02;
    static final double PRIOR = 0.15;

    /** What the talk leads to counts so much more where a question points back ("what's she like?"). */
    static final double BACK = 0.20;

    /** How much the second nearest ask of a unit counts beside the nearest. */
    static final double SECOND = 0.30;

    /** Below this no unit is meant. */
    static final double ACCEPT = 0.34;

    /** Above this a small lead is enough. */
    static final double SURE = 0.62;

    /** How far ahead of the second the best must be, when not sure. */
    static final double MARGIN = 0.04;

    /** The topic is near although the question is not. */
    static final double NEAR = 0.26;

    /** Less than this share of known words, and the question is about something else. */
    static final double COVERED = 0.45;

    private AimWeights() {}
}
