package org.understudy.analysis.coding.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.Weights;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.learn.LinearTrainer;

/** Fits the shipped coder to a program's own coded transcripts: what it already says is one of the things learned from. */
public final class OwnFit {
    private static final LinearTrainer COUNSELOR = new LinearTrainer(6, .1, 6, 2, 11);
    private static final LinearTrainer CLIENT = new LinearTrainer(8, .2, 6, 2, 11);
    private static final int BEHAVIOURS = 4;
    private static final int LEANINGS = 3;

    private OwnFit() {}

    /**
     * @param stop asked now and then; when true the fit ends early
     * @return the shipped weights with the fitted models added, for those kinds of turns that had labels
     */
    public static Weights fit(BuiltInCoder shipped, List<LabelledTurn> turns, BooleanSupplier stop) {
        Weights weights = shipped.weights();
        List<Example> counselor = new ArrayList<>();
        List<Example> client = new ArrayList<>();
        float[] balance = balance(turns, false, LEANINGS, .5);
        float[] counselorBalance = balance(turns, true, BEHAVIOURS, .3);
        for (LabelledTurn t : turns) {
            if (stop.getAsBoolean()) return weights;
            if (t.counselor()) {
                var x = shipped.counselorFeatures(t.text(), t.context());
                counselor.add(Example.of(x, t.label(), BEHAVIOURS, counselorBalance[t.label()]));
            } else {
                var x = shipped.clientFeatures(t.text(), t.context());
                client.add(Example.of(x, t.label(), LEANINGS, balance[t.label()]));
            }
        }
        if (!counselor.isEmpty()) {
            LinearModel model = COUNSELOR.fit(counselor, BEHAVIOURS, stop);
            weights = weights.with(Weights.OWN_BEHAVIOURS, model);
        }
        if (!client.isEmpty()) weights = weights.with(Weights.OWN_TALK, CLIENT.fit(client, LEANINGS, stop));
        return weights;
    }

    /** Rare labels count for more, by a power of how rare they are. */
    private static float[] balance(List<LabelledTurn> turns, boolean counselor, int labels, double power) {
        int[] n = new int[labels];
        int all = 0;
        for (LabelledTurn t : turns) {
            if (t.counselor() != counselor) continue;
            n[t.label()]++;
            all++;
        }
        float[] weight = new float[labels];
        for (int k = 0; k < labels; k++) {
            weight[k] = n[k] == 0 ? 1 : (float) Math.pow(all / (double) labels / n[k], power);
        }
        return weight;
    }
}
