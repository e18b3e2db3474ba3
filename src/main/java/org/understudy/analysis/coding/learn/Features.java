package org.understudy.analysis.coding.learn;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The features of one thing to be coded: hashed names with values. Grows as it is filled; not shared between threads. */
public final class Features {
    /** A hash before its first letter (FNV-1a). */
    public static final int START = 0x811c9dc5;

    private int[] keys = new int[256];
    private float[] values = new float[256];
    private int size;

    /** The hash of a feature's name; two names collide about once in four billion pairs. */
    public static int key(CharSequence name) {
        int h = START;
        for (int i = 0; i < name.length(); i++) h = next(h, name.charAt(i));
        return mix(h);
    }

    /** A hash under way, with one more letter. */
    public static int next(int hash, char letter) {
        return (hash ^ letter) * 0x01000193;
    }

    /** The hash of the name whose letters went through {@link #next}. */
    public static int finish(int hash) {
        return mix(hash);
    }

    /** The hash of two hashes in order. */
    public static int join(int first, int second) {
        return mix(first * 0x9E3779B1 + second);
    }

    private static int mix(int h) {
        int x = h ^ (h >>> 16);
        x *= 0x85ebca6b;
        x ^= x >>> 13;
        x *= 0xc2b2ae35;
        return x ^ (x >>> 16);
    }

    public void add(int key, float value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        values[size++] = value;
    }

    public void add(String name, double value) {
        add(key(name), (float) value);
    }

    /** Marks a feature as present. */
    public void flag(String name) {
        add(key(name), 1f);
    }

    public int size() {
        return size;
    }

    public int key(int i) {
        return keys[i];
    }

    public float value(int i) {
        return values[i];
    }

    /** Scales the features added since {@code from} so that they weigh as one group of the given length. */
    public void normalise(int from, double length) {
        double sum = 0;
        for (int i = from; i < size; i++) sum += values[i] * values[i];
        if (sum == 0) return;
        float scale = (float) (length / Math.sqrt(sum));
        for (int i = from; i < size; i++) values[i] *= scale;
    }

    /** A copy without a share of the features, drawn one by one; the others are scaled up to make up for it. */
    public Features without(double share, SplittableRandom random) {
        Features kept = new Features();
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() >= share) kept.add(keys[i], (float) (values[i] / (1 - share)));
        }
        return kept;
    }
}
