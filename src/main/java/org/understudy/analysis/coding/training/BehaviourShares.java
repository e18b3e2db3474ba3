package org.understudy.analysis.coding.training;

import org.understudy.session.Behaviour;

/**
 * The behaviours an exemplar stands for in the four-behaviour view. Advice in the form of a question and a reflection with
 * its voice raised are coded by people now one way, now the other; they are learned as both, in about that proportion.
 */
final class BehaviourShares {
    private BehaviourShares() {}

    /** The share of each behaviour, in their order; sums to 1. */
    static float[] of(Exemplar e) {
        float[] shares = new float[Behaviour.values().length];
        float asking = e.text().endsWith("?") ? asking(e) : 0;
        shares[Behaviour.QUESTION.ordinal()] += asking;
        shares[e.code().behaviour().ordinal()] += 1 - asking;
        return shares;
    }

    private static float asking(Exemplar e) {
        return switch (e.code()) {
            case ADVISE_WITH_PERMISSION -> .45f;
            case ADVISE_WITHOUT_PERMISSION -> .4f;
            case SIMPLE_REFLECTION, COMPLEX_REFLECTION -> .35f;
            default -> 0;
        };
    }
}
