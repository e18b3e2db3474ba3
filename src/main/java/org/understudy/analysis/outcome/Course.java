package org.understudy.analysis.outcome;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The client's scores over the talks one counselor had with them, oldest first, the session at hand last.
 *
 * @param start the scores before the first talk
 */
public record Course(List<Start> start, List<Step> steps) {
    public Course {
        start = List.copyOf(start);
        steps = List.copyOf(steps);
    }

    /** Days from the first talk to this one. */
    public long day(Step step) {
        return Duration.between(steps.getFirst().talk().startedAt(), step.talk().startedAt())
                .toDays();
    }

    /** A scale as it stood before the first talk; {@code most} is the scale's end. */
    public record Start(String key, double score, int most) {
        /** As of {@link Outcome.Measure#ofCourses}. */
        public boolean ofCourses() {
            return PublishedEffects.isOfCourses(key);
        }
    }

    /** A talk and what the scores are after it. */
    public record Step(Talk talk, List<Moved> scores) {
        public Step {
            scores = List.copyOf(scores);
        }

        public Optional<Moved> score(String key) {
            return scores.stream().filter(m -> m.key().equals(key)).findFirst();
        }
    }

    /**
     * A score after a talk.
     *
     * @param score every talk taken to do as much as the published one, and what was done much or little of taken for a cause
     * @param low the lowest of three readings: only the first talk counts, each counts as much, each counts and so does what was done
     * @param high the highest of the three
     * @param lean what was done in this talk, in the study's units; above 0 is worse
     */
    public record Moved(String key, double score, double low, double high, double lean) {}
}
