package org.understudy.analysis.rating.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** How well a figure tells good sessions from poor ones. */
public final class Ranking {
    private static final int RESAMPLES = 1000;

    private final double[] good;
    private final double[] poor;

    public Ranking(List<Double> good, List<Double> poor) {
        this.good = good.stream().mapToDouble(Double::doubleValue).toArray();
        this.poor = poor.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The chance that a good session stands above a poor one, ties counting half; NaN where a side is empty. */
    public double area() {
        return area(good, poor);
    }

    /** The 2.5th and 97.5th percentile of the area over resampled sessions. */
    public double[] interval(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> areas = new ArrayList<>(RESAMPLES);
        for (int i = 0; i < RESAMPLES; i++) areas.add(area(again(good, random), again(poor, random)));
        double[] sorted =
                areas.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new double[] {sorted[RESAMPLES / 40], sorted[RESAMPLES - 1 - RESAMPLES / 40]};
    }

    private static double[] again(double[] values, SplittableRandom random) {
        return values.length == 0
                ? values
                : DoubleStream.generate(() -> values[random.nextInt(values.length)])
                        .limit(values.length)
                        .toArray();
    }

    private static double area(double[] good, double[] poor) {
        if (good.length == 0 || poor.length == 0) return Double.NaN;
        double wins = Arrays.stream(good)
                .map(g -> Arrays.stream(poor)
                        .map(p -> g > p ? 1 : g == p ? 0.5 : 0)
                        .sum())
                .sum();
        return wins / ((double) good.length * poor.length);
    }
}
