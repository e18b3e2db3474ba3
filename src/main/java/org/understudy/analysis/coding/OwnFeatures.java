package org.understudy.analysis.coding;

import org.understudy.analysis.coding.learn.Features;

/** What the shipped models say, as features for a model fitted to a program's own transcripts. */
final class OwnFeatures {
    private OwnFeatures() {}

    static void add(Features to, double[] scores, double[] shares) {
        for (int k = 0; k < scores.length; k++) to.add("shipped " + k, scores[k] * .5);
        for (int k = 0; k < shares.length; k++) to.add("share " + k, shares[k] * 2);
    }
}
