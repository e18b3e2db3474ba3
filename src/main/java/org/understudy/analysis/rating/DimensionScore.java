package org.understudy.analysis.rating;

import java.util.List;
import org.understudy.session.Evidence;

/** One dimension with the checks it is made of. */
public record DimensionScore(Dimension dimension, List<Check> checks) {
    public DimensionScore {
        checks = List.copyOf(checks);
    }

    /**
     * One published check.
     *
     * @param key for example {@code basic_information}
     * @param points from 0 to {@code most}
     */
    public record Check(String key, double points, double most, List<Evidence> evidence) {
        public Check {
            evidence = List.copyOf(evidence);
        }
    }

    /** Points reached, 0 to {@link Dimension#most()}. */
    public double score() {
        return checks.stream().mapToDouble(Check::points).sum();
    }
}
