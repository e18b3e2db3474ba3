package org.understudy.analysis.coding.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** The bootstrap over transcripts: how far a figure would move had other transcripts been recorded. */
final class Resample {
    private static final int TIMES = 1000;

    private Resample() {}

    /** The 2.5th and 97.5th percentile of a figure over resampled transcripts. */
    static <T> double[] interval(Map<String, List<T>> byTranscript, ToDoubleFunction<List<T>> figure, long seed) {
        List<List<T>> groups = List.copyOf(byTranscript.values());
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            List<T> sample = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) sample.addAll(groups.get(random.nextInt(groups.size())));
            values[i] = figure.applyAsDouble(sample);
        }
        Arrays.sort(values);
        return new double[] {values[(int) (TIMES * .025)], values[(int) (TIMES * .975)]};
    }
}
