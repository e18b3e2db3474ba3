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
        float[] balance = balance(turns);
        for (LabelledTurn t : turns) {
            if (stop.getAsBoolean()) return weights;
            if (t.counselor()) {
                counselor.add(Example.of(shipped.counselorFeatures(t.text(), t.context()), t.label(), BEHAVIOURS));
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

    /** Rare leanings count for more, by the square root of how rare they are. */
    private static float[] balance(List<LabelledTurn> turns) {
        int[] n = new int[LEANINGS];
        int all = 0;
        for (LabelledTurn t : turns) {
            if (t.counselor()) continue;
            n[t.label()]++;
            all++;
        }
        float[] weight = new float[LEANINGS];
        for (int k = 0; k < LEANINGS; k++) weight[k] = n[k] == 0 ? 1 : (float) Math.pow(all / 3.0 / n[k], .7);
        return weight;
    }
}
