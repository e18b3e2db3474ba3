package org.understudy.analysis.coding.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Fits softmax regression, or logistic regression of each label for itself, by AdaGrad, with an L2 pull towards zero spread over each feature's appearances. The model is the
 * mean of what was learned by the end of each pass in the second half, which depends less on the order of examples. The same
 * examples, settings and seed give the same model to the bit.
 *
 * @param epochs passes over the examples
 * @param rate step size
 * @param pull strength of the L2 pull on each weight, the inverse of the usual C
 * @param leastSeen features in fewer examples are left out
 * @param seed of the order in which examples are visited
 */
public record LinearTrainer(int epochs, double rate, double pull, int leastSeen, long seed) {

    public LinearModel fit(List<Example> examples, int labels) {
        return fit(examples, labels, () -> false);
    }

    /** @param stop asked before each pass; when true the model learned so far is returned */
    public LinearModel fit(List<Example> examples, int labels, BooleanSupplier stop) {
        return fit(examples, labels, stop, scores -> LinearModel.softmax(scores, 1));
    }

    /** Each label for itself: an example may be of several or of none, and its target need not sum to 1. */
    public LinearModel fitEach(List<Example> examples, int labels) {
        return fit(examples, labels, () -> false, LinearModel::logistic);
    }

    private LinearModel fit(
            List<Example> examples, int labels, BooleanSupplier stop, UnaryOperator<double[]> probabilities) {
        KeyCounts seen = new KeyCounts();
        for (Example e : examples) {
            for (int i = 0; i < e.features().size(); i++) seen.add(e.features().key(i));
        }
        int[] keys = seen.seenAtLeast(leastSeen);
        KeyCounts rowOf = KeyCounts.places(keys);
        float[] shrink = new float[keys.length];
        for (int r = 0; r < keys.length; r++) shrink[r] = (float) (pull / seen.count(keys[r]));
        Run run = new Run(labels, keys.length, (float) rate, shrink, probabilities);
        int[][] rows = new int[examples.size()][];
        float[][] values = new float[examples.size()][];
        for (int i = 0; i < rows.length; i++) index(examples.get(i).features(), rowOf, rows, values, i);
        int[] order = new int[rows.length];
        Arrays.setAll(order, i -> i);
        SplittableRandom random = new SplittableRandom(seed);
        for (int epoch = 0; epoch < epochs && !stop.getAsBoolean(); epoch++) {
            shuffle(order, random);
            for (int i : order) run.step(rows[i], values[i], examples.get(i));
            if (epoch >= epochs / 2) run.keep();
        }
        return run.model(keys);
    }

    private static void index(Features x, KeyCounts rowOf, int[][] rows, float[][] values, int at) {
        int[] r = new int[x.size()];
        float[] v = new float[x.size()];
        int n = 0;
        for (int i = 0; i < x.size(); i++) {
            int place = rowOf.count(x.key(i));
            if (place == 0) continue;
            r[n] = place - 1;
            v[n++] = x.value(i);
        }
        rows[at] = Arrays.copyOf(r, n);
        values[at] = Arrays.copyOf(v, n);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int t = order[i];
            order[i] = order[j];
            order[j] = t;
        }
    }

    /** The state of one fit. */
    private static final class Run {
        private final int labels;
        private final float rate;
        private final float[] shrink;
        private final UnaryOperator<double[]> probabilities;
        private final float[] weights;
        private final float[] squares;
        private final float[] bias;
        private final float[] biasSquares;
        private float[] kept;
        private float[] keptBias;
        private int times;

        Run(int labels, int rows, float rate, float[] shrink, UnaryOperator<double[]> probabilities) {
            this.labels = labels;
            this.rate = rate;
            this.shrink = shrink;
            this.probabilities = probabilities;
            this.weights = new float[rows * labels];
            this.squares = new float[rows * labels];
            this.bias = new float[labels];
            this.biasSquares = new float[labels];
        }

        void step(int[] rows, float[] values, Example e) {
            double[] scores = new double[labels];
            for (int k = 0; k < labels; k++) scores[k] = bias[k];
            for (int i = 0; i < rows.length; i++) {
                int at = rows[i] * labels;
                for (int k = 0; k < labels; k++) scores[k] += values[i] * weights[at + k];
            }
            double[] p = probabilities.apply(scores);
            for (int k = 0; k < labels; k++) {
                float error = (float) (p[k] - e.target()[k]) * e.weight();
                biasSquares[k] += error * error;
                bias[k] -= (float) (rate * error / Math.sqrt(biasSquares[k] + 1e-2));
                for (int i = 0; i < rows.length; i++) {
                    int w = rows[i] * labels + k;
                    float g = error * values[i] + shrink[rows[i]] * weights[w];
                    squares[w] += g * g;
                    weights[w] -= (float) (rate * g / Math.sqrt(squares[w] + 1e-4));
                }
            }
        }

        /** Takes what is learned by now into the mean. */
        void keep() {
            if (kept == null) {
                kept = new float[weights.length];
                keptBias = new float[labels];
            }
            times++;
            for (int w = 0; w < kept.length; w++) kept[w] += (weights[w] - kept[w]) / times;
            for (int k = 0; k < labels; k++) keptBias[k] += (bias[k] - keptBias[k]) / times;
        }

        LinearModel model(int[] keys) {
            return times == 0 ? model(keys, weights, bias) : model(keys, kept, keptBias);
        }

        private LinearModel model(int[] keys, float[] weights, float[] bias) {
            float[] scale = new float[labels];
            for (int w = 0; w < weights.length; w++) {
                scale[w % labels] = Math.max(scale[w % labels], Math.abs(weights[w]) / 127f);
            }
            byte[] small = new byte[weights.length];
            for (int w = 0; w < weights.length; w++) {
                float s = scale[w % labels];
                small[w] = s == 0 ? 0 : (byte) Math.round(weights[w] / s);
            }
            return new LinearModel(bias, scale, keys, small, 1);
        }
    }
}
