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
     * @param points from 0 to {@code most}; 0 where it does not apply
     * @param applies false where the session gave no occasion for it
     */
    public record Check(String key, double points, double most, List<Evidence> evidence, boolean applies) {
        public Check {
            evidence = List.copyOf(evidence);
        }
    }

    /** Points reached of those there was an occasion for, set on the whole scale, 0 to {@link Dimension#most()}. */
    public double score() {
        double due =
                checks.stream().filter(Check::applies).mapToDouble(Check::most).sum();
        double reached = checks.stream().mapToDouble(Check::points).sum();
        double all = checks.stream().mapToDouble(Check::most).sum();
        return due == all || due == 0 ? reached : Math.round(4 * reached * all / due) / 4.0;
    }
}
