package org.understudy.analysis.outcome;

import java.util.List;

/**
 * The client's symptoms before the session and after it: what a talk moves on average, and what was done much or little
 * of in this one. One talk moves little; whether a client liked it is another matter and is not in here.
 *
 * @param measures the short scales the case gives
 * @param pulls what was done in this session, or left out where it is usual, that goes with better or worse scores in the
 *     published data; with their steps they make up the lean of each measure
 * @param course the scores over the talks with this client, this one last
 */
public record Outcome(List<Measure> measures, List<Pull> pulls, Course course, String caveat) {
    public Outcome {
        measures = List.copyOf(measures);
        pulls = List.copyOf(pulls);
    }

    /** Whether this talk is too short for anything to be counted of it. */
    public boolean isTooShort() {
        return !course.steps().getLast().talk().isWhole();
    }

    /**
     * One scale.
     *
     * @param key {@code phq2}, {@code gad2} or {@code pcl5}
     * @param before the score before this talk: the case's, or what the talks before left
     * @param after the score after this talk, the same figure as the last step of the course; PCL-5 is as before where
     *     the memory was not retold
     * @param talking what a talk takes away on average, in points; of PCL-5 the share of a course, 0 where the memory was not
     *     retold
     * @param lean what was done much or little of in this talk, in points; above 0 is worse
     * @param low the lowest of the three readings of the course, see {@link Course.Moved}
     * @param high the highest of them
     * @param most the scale's end
     */
    public record Measure(
            String key, double before, double after, double talking, double lean, double low, double high, int most) {
        /** Whether only whole courses of it are published, so that a talk takes a share of one and only by retelling. */
        public boolean ofCourses() {
            return PublishedEffects.isOfCourses(key);
        }
    }

    /**
     * A technique and the direction of its published association.
     *
     * @param turns the turns of this session that hold it, counted from 0
     * @param steps 1 where that is a standard deviation or more above the peer sessions, -1 below, else 0
     * @param phq2 standardised coefficient on PHQ-2 for one standard deviation more; negative is better
     * @param gad2 the same on GAD-2
     */
    public record Pull(String technique, List<Integer> turns, int steps, double phq2, double gad2) {
        public Pull {
            turns = List.copyOf(turns);
        }

        public int times() {
            return turns.size();
        }
    }
}
