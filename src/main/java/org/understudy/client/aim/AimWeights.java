package org.understudy.client.aim;

/**
 * The weights and thresholds of aiming, in one place. The design gives .45 dense, .25 BM25, .20 letters, .10 prior; without
 * a dense model the weights were set anew: fitted by a softmax over the units on authored asks left out one at a time, two
 * cases, then moved towards the nearest ask while looking at the totals of held-out paraphrases. Thresholds
 * rest on the same and on {@code client/out-of-scope.txt}. {@code understudy fidelity} prints what they achieve.
 */
final class AimWeights {
    /** Nearest ask, second nearest, letters, asked words, told words, near words, shape, person, tense: {@link Evidence}. */
    static final double[] EVIDENCE = {0.40, 0.15, 0.05, 0.40, 0.06, 0.08, 0.04, 0.08, 0.08};

    static final double PRIOR = 0.15;

    /** What the talk leads to counts so much more where a question points back ("what's she like?"). */
    static final double BACK = 0.20;

    /** Below this no unit is meant. */
    static final double ACCEPT = 0.30;

    /** Above this a small lead is enough. */
    static final double SURE = 0.90;

    /** How far ahead of the second the best must be, when not sure. */
    static final double MARGIN = 0.04;

    /** So far behind the best, the second is no second guess. */
    static final double FAR = 0.25;

    /** What a part of a long sentence must reach by itself. */
    static final double PART = 0.60;

    /** The topic is near although the question is not. */
    static final double NEAR = 0.26;

    /** Less than this share of known words, and the question is about something else. */
    static final double COVERED = 0.42;

    private AimWeights() {}
}
