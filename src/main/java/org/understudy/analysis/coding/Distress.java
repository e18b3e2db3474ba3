package org.understudy.analysis.coding;

/** Distress on the 0 to 100 scale, learned as bands and read back as their mean. */
public final class Distress {
    /** How many bands of equal width the scale is cut into. */
    static final int BANDS = 10;

    private Distress() {}

    static int band(double distress) {
        return (int) Math.max(0, Math.min(BANDS - 1, distress / (100.0 / BANDS)));
    }

    /** The expected distress given each band's probability. */
    public static double mean(double[] bands) {
        double sum = 0;
        for (int b = 0; b < bands.length; b++) sum += bands[b] * (b + .5) * 100.0 / bands.length;
        return sum;
    }
}
