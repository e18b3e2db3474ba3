package org.understudy.analysis.rating;

import java.util.OptionalDouble;

/**
 * Where a ratio stands against MITI 4.2.1's thresholds. They are expert opinion without normative data, as the manual
 * itself says, and they suppose a session about one change goal.
 */
public enum MitiBand {
    BELOW_FAIR,
    FAIR,
    GOOD;

    /** Share of complex among all reflections: fair from 40 %, good from 50 %. */
    public static java.util.Optional<MitiBand> ofComplexShare(OptionalDouble share) {
        return band(share, 0.4, 0.5);
    }

    /** Reflections to questions: fair from 1:1, good from 2:1. */
    public static java.util.Optional<MitiBand> ofReflectionsPerQuestion(OptionalDouble ratio) {
        return band(ratio, 1, 2);
    }

    /** The name in files: lower case with underscores. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static java.util.Optional<MitiBand> band(OptionalDouble value, double fair, double good) {
        if (value.isEmpty()) return java.util.Optional.empty();
        double v = value.getAsDouble();
        return java.util.Optional.of(v >= good ? GOOD : v >= fair ? FAIR : BELOW_FAIR);
    }
}
