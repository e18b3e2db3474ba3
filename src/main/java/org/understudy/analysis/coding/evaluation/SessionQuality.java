package org.understudy.analysis.coding.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.learn.Example;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.learn.LinearTrainer;

/** Whether good sessions can be told from poor ones by the shares of the behaviours alone. */
final class SessionQuality {
    private static final LinearTrainer TRAINER = new LinearTrainer(200, .1, 1, 1, 3);
    private static final int BEHAVIOURS = 4;

    private SessionQuality() {}

    /** The area under the ROC curve; sessions are judged by a model that never saw their fold. */
    static double area(List<Judged> turns, Map<String, Integer> folds, boolean fromPeople) {
        Map<String, double[]> shares = new LinkedHashMap<>();
        Map<String, Boolean> high = new LinkedHashMap<>();
        for (Judged j : turns) {
            shares.computeIfAbsent(j.transcript(), _ -> new double[BEHAVIOURS])[fromPeople ? j.truth() : j.coded()]++;
            high.put(j.transcript(), j.highQuality());
        }
        int lastFold = folds.values().stream().mapToInt(f -> f).max().orElse(0);
        List<double[]> scored = new ArrayList<>();
        long lows = high.values().stream().filter(h -> !h).count();
        float lowWeight = lows == 0 ? 1 : (float) (high.size() - lows) / lows;
        for (int fold = 0; fold <= lastFold; fold++) {
            List<Example> train = new ArrayList<>();
            for (String id : shares.keySet()) {
                if (folds.getOrDefault(id, 0) == fold) continue;
                train.add(Example.of(features(shares.get(id)), high.get(id) ? 1 : 0, 2, high.get(id) ? 1 : lowWeight));
            }
            if (train.isEmpty()) continue;
            var model = TRAINER.fit(train, 2);
            for (String id : shares.keySet()) {
                if (folds.getOrDefault(id, 0) != fold) continue;
                scored.add(new double[] {model.probabilities(features(shares.get(id)))[1], high.get(id) ? 1 : 0});
            }
        }
        return area(scored);
    }

    private static Features features(double[] n) {
        double all = n[0] + n[1] + n[2] + n[3];
        Features x = new Features();
        for (int k = 0; k < n.length; k++) x.add("share " + k, 3 * n[k] / all);
        x.add("reflections to questions", Math.log((n[1] + .5) / (n[0] + .5)));
        x.add("input to reflections", Math.log((n[2] + .5) / (n[1] + .5)));
        return x;
    }

    /** The chance that a good session scores above a poor one. */
    private static double area(List<double[]> scored) {
        double wins = 0;
        long pairs = 0;
        for (double[] good : scored) {
            if (good[1] != 1) continue;
            for (double[] poor : scored) {
                if (poor[1] == 1) continue;
                pairs++;
                if (good[0] > poor[0]) wins++;
                else if (good[0] == poor[0]) wins += .5;
            }
        }
        return pairs == 0 ? Double.NaN : wins / pairs;
    }
}
