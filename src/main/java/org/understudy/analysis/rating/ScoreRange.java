package org.understudy.analysis.rating;

/** A best estimate and the honest range around it. */
public record ScoreRange(double score, double low, double high) {
    public ScoreRange {
        if (low > score || score > high) throw new IllegalArgumentException(low + " " + score + " " + high);
    }

    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
