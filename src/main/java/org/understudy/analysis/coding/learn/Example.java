package org.understudy.analysis.coding.learn;

/**
 * One thing to learn from.
 *
 * @param target the share of each label; sums to 1 where labels exclude each other
 * @param weight how much it counts
 */
public record Example(Features features, float[] target, float weight) {

    /** An example that is plainly of one label. */
    public static Example of(Features features, int label, int labels) {
        return of(features, label, labels, 1f);
    }

    public static Example of(Features features, int label, int labels, float weight) {
        float[] target = new float[labels];
        target[label] = 1f;
        return new Example(features, target, weight);
    }
}
