package org.understudy.analysis.rating;

/**
 * Where a score lies among community therapists (Goldberg et al. 2020: 413 therapists, 1,264 sessions, human raters of
 * audio), under a normal curve. A text session gives raters less to go by and comes out lower; the percentile is a
 * place on somebody else's map, not a grade.
 */
public final class CommunityNorm {
    /** Mean and standard deviation of the total. */
    public static final double TOTAL_MEAN = 31.04;

    public static final double TOTAL_DEVIATION = 11.10;

    private CommunityNorm() {}

    /** Percentile of an item score, 1 to 99. */
    public static int percentile(CtrsItem item, double score) {
        return percentile((score - item.normMean()) / item.normDeviation());
    }

    /** Percentile of a total, 1 to 99. */
    public static int percentileOfTotal(double total) {
        return percentile((total - TOTAL_MEAN) / TOTAL_DEVIATION);
    }

    private static int percentile(double z) {
        return (int) Math.clamp(Math.round(100 * cumulative(z)), 1, 99);
    }

    /** Standard normal distribution function, Abramowitz and Stegun 26.2.17, error below 1e-7. */
    static double cumulative(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double poly = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * poly;
        return z >= 0 ? 1 - tail : tail;
    }
}
