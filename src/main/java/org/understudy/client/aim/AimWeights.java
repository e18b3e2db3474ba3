package org.understudy.client.aim;

/**
 * The fusion weights and thresholds, in one place. Without a dense model the weights of client-engine design (.45 dense,
 * .25 BM25, .20 letters, .10 prior) are renormalised; thresholds are set on authored asks left out one at a time and a
 * list of questions no case answers ({@code understudy fidelity} prints what they achieve).
 */
final class AimWeights {
    static final double WORDS = 0.50;
    static final double LETTERS = 0.20;
    static final double DOCUMENT = 0.20;
    static final double SHAPE = 0.02;
    static final double PRIOR = 0.10;

    /** Below this no unit is meant. */
    static final double ACCEPT = 0.34;

    /** Above this a small lead is enough. */
    static final double SURE = 0.52;

    /** How far ahead of the second the best must be, when not sure. */
    static final double MARGIN = 0.03;

    /** The topic is near although the question is not. */
    static final double NEAR = 0.22;

    /** Less than this share of known words, and the question is about something else. */
    static final double COVERED = 0.34;

    private AimWeights() {}
}
