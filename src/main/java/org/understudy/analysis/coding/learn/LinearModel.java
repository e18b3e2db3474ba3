package org.understudy.analysis.coding.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Softmax or, label by label, logistic regression over hashed features. Weights are kept as bytes with one scale a label, which changes a
 * probability by less than .01 and keeps the file small.
 */
public final class LinearModel {
    private final int labels;
    private final float[] bias;
    private final float[] scale;
    private final int[] keys;
    private final byte[] weights;
    private final int[] slots;
    private final int mask;
    private final double temperature;

    LinearModel(float[] bias, float[] scale, int[] keys, byte[] weights, double temperature) {
        this.labels = bias.length;
        this.bias = bias;
        this.scale = scale;
        this.keys = keys;
        this.weights = weights;
        this.temperature = temperature;
        int capacity = Integer.highestOneBit(Math.max(16, keys.length * 2 - 1)) * 2;
        this.mask = capacity - 1;
        this.slots = new int[capacity];
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = row + 1;
        }
    }

    public int labels() {
        return labels;
    }

    /** How many features carry weights. */
    public int rows() {
        return keys.length;
    }

    /** The same model with its confidence stretched or squeezed; above 1 is more modest. */
    public LinearModel withTemperature(double newTemperature) {
        return new LinearModel(bias, scale, keys, weights, newTemperature);
    }

    /** The same model where each label is so many times as common as where it was learned. */
    public LinearModel where(double... timesAsCommon) {
        float[] moved = bias.clone();
        for (int k = 0; k < labels; k++) moved[k] += (float) Math.log(timesAsCommon[k]);
        return new LinearModel(moved, scale, keys, weights, temperature);
    }

    private int row(int key) {
        int slot = key & mask;
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (keys[row] == key) return row;
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Log-odds of each label, up to a constant, before calibration. */
    public double[] scores(Features x) {
        float[] sums = new float[labels];
        for (int i = 0; i < x.size(); i++) {
            int row = row(x.key(i));
            if (row < 0) continue;
            float v = x.value(i);
            int at = row * labels;
            for (int k = 0; k < labels; k++) sums[k] += v * weights[at + k];
        }
        double[] out = new double[labels];
        for (int k = 0; k < labels; k++) out[k] = bias[k] + sums[k] * scale[k];
        return out;
    }

    /** Calibrated probability of each label. */
    public double[] probabilities(Features x) {
        return softmax(scores(x), temperature);
    }

    /** The probability of each label regardless of the others, for a model {@linkplain LinearTrainer#fitEach fitted} so. */
    public double[] each(Features x) {
        return logistic(scores(x));
    }

    static double[] logistic(double[] scores) {
        double[] out = new double[scores.length];
        for (int k = 0; k < out.length; k++) out[k] = 1 / (1 + Math.exp(-scores[k]));
        return out;
    }

    public static double[] softmax(double[] scores, double temperature) {
        double[] out = new double[scores.length];
        double max = Double.NEGATIVE_INFINITY;
        for (double s : scores) max = Math.max(max, s);
        double sum = 0;
        for (int k = 0; k < out.length; k++) sum += out[k] = Math.exp((scores[k] - max) / temperature);
        for (int k = 0; k < out.length; k++) out[k] /= sum;
        return out;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        out.writeInt(keys.length);
        out.writeDouble(temperature);
        for (float b : bias) out.writeFloat(b);
        for (float s : scale) out.writeFloat(s);
        for (int key : keys) out.writeInt(key);
        out.write(weights);
    }

    public static LinearModel read(DataInput in) throws IOException {
        int labels = in.readInt();
        int rows = in.readInt();
        double temperature = in.readDouble();
        float[] bias = new float[labels];
        float[] scale = new float[labels];
        for (int k = 0; k < labels; k++) bias[k] = in.readFloat();
        for (int k = 0; k < labels; k++) scale[k] = in.readFloat();
        byte[] raw = new byte[rows * 4];
        in.readFully(raw);
        int[] keys = new int[rows];
        java.nio.ByteBuffer.wrap(raw).asIntBuffer().get(keys);
        byte[] weights = new byte[rows * labels];
        in.readFully(weights);
        return new LinearModel(bias, scale, keys, weights, temperature);
    }
}
