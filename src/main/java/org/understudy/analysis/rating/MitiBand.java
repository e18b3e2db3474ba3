package org.understudy.analysis.rating;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a ratio stands against MITI 4.2.1's thresholds. They are expert opinion without normative data, as the manual
 * itself says, and they suppose a session about one change goal: see {@link MitiSummary}.
 */
public enum MitiBand {
    BELOW_FAIR,
    FAIR,
    GOOD;

    /** The share of complex reflections that is called fair. */
    private static final double FAIR_COMPLEX_SHARE = .4;

    /** The ratio of reflections to questions that is called fair. */
    private static final double FAIR_REFLECTIONS_PER_QUESTION = 1;

    /** Share of complex among all reflections: fair from 40 %, good from 50 %. */
    public static Optional<MitiBand> ofComplexShare(OptionalDouble share) {
        return band(share, FAIR_COMPLEX_SHARE, .5);
    }

    /** Reflections to questions: fair from 1:1, good from 2:1. */
    public static Optional<MitiBand> ofReflectionsPerQuestion(OptionalDouble ratio) {
        return band(ratio, FAIR_REFLECTIONS_PER_QUESTION, 2);
    }

    /** The name in files: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<MitiBand> band(OptionalDouble value, double fair, double good) {
        if (value.isEmpty()) return Optional.empty();
        double v = value.getAsDouble();
        return Optional.of(v >= good ? GOOD : v >= fair ? FAIR : BELOW_FAIR);
    }
}
