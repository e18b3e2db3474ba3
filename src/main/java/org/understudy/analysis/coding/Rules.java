package org.understudy.analysis.coding;

import org.understudy.session.Technique;

/** Rules that no amount of wording outweighs, applied to the probabilities of a sentence. */
final class Rules {
    private static final int IMAGINAL = Technique.IMAGINAL_PROMPT.ordinal();
    private static final int SOCRATIC = Technique.SOCRATIC_QUESTION.ordinal();
    private static final int CLOSED = Technique.CLOSED_QUESTION.ordinal();
    private static final int OPEN = Technique.OPEN_QUESTION.ordinal();

    private Rules() {}

    static boolean couldLeadImaginal(double[] p) {
        return p[IMAGINAL] > .05;
    }

    /** "What do you see?" leads an imaginal exposure only where one is under way; elsewhere it is an open question. */
    static void withoutImaginal(double[] p) {
        p[OPEN] += p[IMAGINAL];
        p[IMAGINAL] = 0;
    }

    /** The same words inside an exposure are the next prompt. */
    static void withinImaginal(double[] p) {
        double moved = p[OPEN] + p[SOCRATIC] + p[CLOSED] / 2;
        p[IMAGINAL] += moved;
        p[OPEN] = 0;
        p[SOCRATIC] = 0;
        p[CLOSED] /= 2;
    }
}
