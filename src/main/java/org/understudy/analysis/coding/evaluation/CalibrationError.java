package org.understudy.analysis.coding.evaluation;

/** Expected calibration error: how far stated confidence is from the share that was right, over ten equal bins. */
public final class CalibrationError {
    private static final int BINS = 10;
    private final double[] confidence = new double[BINS];
    private final long[] right = new long[BINS];
    private final long[] count = new long[BINS];

    public void add(double stated, boolean wasRight) {
        int bin = (int) Math.min(BINS - 1, stated * BINS);
        confidence[bin] += stated;
        count[bin]++;
        if (wasRight) right[bin]++;
    }

    public double value() {
        double sum = 0;
        long n = 0;
        for (int b = 0; b < BINS; b++) {
            if (count[b] > 0) sum += Math.abs(confidence[b] - right[b]);
            n += count[b];
        }
        return n == 0 ? 0 : sum / n;
    }
}
