package org.understudy.analysis.outcome;

import java.util.List;

/**
 * The client's symptoms before the session, and what talks like it move on average. One talk moves little; whether a
 * client liked it is another matter and is not in here.
 *
 * @param measures the short scales the case gives
 * @param pulls what was done in this session that goes with better or worse scores in the published data
 */
public record Outcome(List<Measure> measures, List<Pull> pulls, String caveat) {
    public Outcome {
        measures = List.copyOf(measures);
        pulls = List.copyOf(pulls);
    }

    /**
     * One scale.
     *
     * @param key {@code phq2}, {@code gad2} or {@code pcl5}
     * @param before the score the case gives
     * @param after the score after an average talk; equal to before where nothing is published
     * @param most the scale's end
     */
    public record Measure(String key, double before, double after, int most) {}

    /**
     * A technique and the direction of its published association.
     *
     * @param times turns of this session that hold it
     * @param phq2 standardised coefficient on PHQ-2 for one standard deviation more; negative is better
     * @param gad2 the same on GAD-2
     */
    public record Pull(String technique, int times, double phq2, double gad2) {}
}
