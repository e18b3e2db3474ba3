package org.understudy.analysis.coding;

/** The label with the highest probability. */
final class Best {
    private Best() {}

    static int of(double[] p) {
        int best = 0;
        for (int k = 1; k < p.length; k++) if (p[k] > p[best]) best = k;
        return best;
    }
}
