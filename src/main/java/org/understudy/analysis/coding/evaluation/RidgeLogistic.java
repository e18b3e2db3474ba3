package org.understudy.analysis.coding.evaluation;

import java.util.List;

/**
 * Logistic regression for few cases with many numbers: every number is brought to mean 0 and deviation 1 on the training
 * cases, both outcomes weigh the same in sum, and an L2 pull keeps the weights small.
 */
final class RidgeLogistic {
    private static final int STEPS = 3000;
    /** The pull, for numbers of deviation 1. Chosen among 1, 5, 20 and 100; the figure hardly depends on it. */
    private static final double PULL = 20;

    private final double[] mean;
    private final double[] deviation;
    private final double[] weights;
    private double bias;

    RidgeLogistic(List<double[]> cases, List<Boolean> outcomes) {
        int width = cases.getFirst().length;
        mean = new double[width];
        deviation = new double[width];
        weights = new double[width];
        int n = cases.size();
        for (double[] x : cases) for (int k = 0; k < width; k++) mean[k] += x[k] / n;
        for (double[] x : cases) for (int k = 0; k < width; k++) deviation[k] += Math.pow(x[k] - mean[k], 2) / n;
        for (int k = 0; k < width; k++) deviation[k] = Math.sqrt(deviation[k]) + 1e-9;
        long good = outcomes.stream().filter(o -> o).count();
        double rare = good == n ? 1 : (double) good / (n - good);
        double[][] z = cases.stream().map(this::standard).toArray(double[][]::new);
        double curvature = PULL;
        for (int i = 0; i < n; i++) {
            double length = 1;
            for (double v : z[i]) length += v * v;
            curvature += .25 * length * (outcomes.get(i) ? 1 : rare);
        }
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[width];
            double biasSlope = 0;
            for (int k = 0; k < width; k++) slope[k] = PULL * weights[k];
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-odds(z[i])));
                double error = outcomes.get(i) ? p - 1 : p * rare;
                for (int k = 0; k < width; k++) slope[k] += error * z[i][k];
                biasSlope += error;
            }
            for (int k = 0; k < width; k++) weights[k] -= slope[k] / curvature;
            bias -= biasSlope / curvature;
        }
    }

    private double[] standard(double[] x) {
        double[] z = new double[x.length];
        for (int k = 0; k < z.length; k++) z[k] = (x[k] - mean[k]) / deviation[k];
        return z;
    }

    private double odds(double[] z) {
        double sum = bias;
        for (int k = 0; k < z.length; k++) sum += weights[k] * z[k];
        return sum;
    }

    /** The log-odds of the good outcome. */
    double score(double[] x) {
        return odds(standard(x));
    }
}
