package org.understudy.client.aim;

/** What speaks for one unit being meant by a sentence, each 0 to 1, or -1 to 0 where it speaks against; the order is that of {@link AimWeights#EVIDENCE}. */
final class Evidence {
    static final int NEAREST = 0;
    static final int SECOND = 1;
    static final int LETTERS = 2;
    static final int ASKED_WORDS = 3;
    static final int TOLD_WORDS = 4;
    static final int NEAR_WORDS = 5;
    static final int SHAPE = 6;
    static final int PERSON = 7;
    static final int TENSE = 8;
    static final int COUNT = 9;

    private Evidence() {}

    /** The weighed sum. */
    static double weigh(double[] evidence) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) sum += AimWeights.EVIDENCE[i] * evidence[i];
        return sum;
    }
}
