package org.understudy.analysis.coding;

import org.understudy.analysis.coding.learn.Features;

/** What the shipped models say, as features for a model fitted to a program's own transcripts. */
final class OwnFeatures {
    private OwnFeatures() {}

    static void add(Features to, double[] scores, double[] shares) {
        for (int k = 0; k < scores.length; k++) to.add("shipped " + k, scores[k] * .5);
        for (int k = 0; k < shares.length; k++) to.add("share " + k, shares[k] * 2);
    }

    /** Probabilities by their logarithm, so that a model can weigh them against its own evidence. */
    static void addLogs(Features to, String name, double[] probabilities, double scale) {
        for (int k = 0; k < probabilities.length; k++) to.add(name + k, scale * Math.log(probabilities[k] + .02));
    }
}
