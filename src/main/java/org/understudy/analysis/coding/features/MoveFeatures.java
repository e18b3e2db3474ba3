package org.understudy.analysis.coding.features;

import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearModel;

/**
 * The features of a whole counselor turn by which what it does is told: its words and shapes, and for each technique how likely
 * one of its sentences holds it.
 */
public final class MoveFeatures {
    private static final double OF_CODES = 4;

    private final TechniqueFeatures features;
    private final LinearModel codes;

    /** @param codes the model of the techniques a sentence holds */
    public MoveFeatures(CueBook book, LinearModel codes) {
        this.features = new TechniqueFeatures(book);
        this.codes = codes;
    }

    /** Those of a turn of at least one sentence. */
    public Features of(Heard heard) {
        Features out = features.of(heard, 0, heard.sentences().size());
        double[] most = new double[codes.labels()];
        for (int i = 0; i < heard.sentences().size(); i++) {
            double[] p = codes.probabilities(features.of(heard, i, i + 1));
            for (int k = 0; k < most.length; k++) most[k] = Math.max(most[k], p[k]);
        }
        for (int k = 0; k < most.length; k++) out.add("most " + k, OF_CODES * most[k]);
        return out;
    }
}
