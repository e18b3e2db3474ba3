package org.understudy.analysis.outcome;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;

/**
 * What is published about support talks and two short scales: Yang, Fang et al. (2024, CSCW), 74,219 users of a support
 * platform. One talk or more went with 1.6 % less on PHQ-2 and 0.6 % less on GAD-2 in matched pairs; one standard deviation
 * more of a technique went with so much more or less on the scale. The latter are associations, not causes: worse days draw
 * more sympathy. Nothing is published there for a second talk, or for how much a technique usually varies.
 *
 * <p>For trauma symptoms only whole courses are published: of 84 veterans who completed prolonged exposure, symptoms fell by
 * 42 % (Goodson and others 2013, Journal of Traumatic Stress 26:419, no control group). Against waiting or a placebo the
 * difference was g 1.08 in thirteen trials (Powers and others 2010, Clinical Psychology Review 30:635). A course is 8 to 15
 * sessions (Foa and others).
 */
final class PublishedEffects {
    /** The scales in the order they are shown. */
    static final List<String> SCALES = List.of("phq2", "gad2", "pcl5");

    /**
     * Those whose association with either scale was significant at p below .05. On GAD-2 only that of advice with
     * permission was; the other coefficients on GAD-2 are the published ones all the same, such as .005 for autonomy.
     */
    static final List<Association> ASSOCIATIONS = List.of(
            new Association(
                    "reflection",
                    List.of(Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION, Technique.SUMMARY),
                    -0.022,
                    -0.008),
            new Association(Technique.EMPHASIZE_AUTONOMY.code(), List.of(Technique.EMPHASIZE_AUTONOMY), -0.020, 0.005),
            new Association(Technique.GIVE_INFORMATION.code(), List.of(Technique.GIVE_INFORMATION), 0.019, 0.017),
            new Association(
                    Technique.ADVISE_WITH_PERMISSION.code(), List.of(Technique.ADVISE_WITH_PERMISSION), 0.022, 0.033),
            new Association(Technique.SEEK_COLLABORATION.code(), List.of(Technique.SEEK_COLLABORATION), 0.016, 0.001));

    /** What is shared out over the sessions of a course, and so moves only where the memory was retold. */
    private static final String OF_COURSES = "pcl5";

    static final int FEWEST_SESSIONS = 8;
    static final int MOST_SESSIONS = 15;

    /** The part of trauma symptoms gone after a completed course. */
    private static final double COURSE = 0.42;

    private static final Map<String, Double> TALK = Map.of("phq2", 0.016, "gad2", 0.006);
    private static final Map<String, Integer> MOST = Map.of("phq2", 6, "gad2", 6, "pcl5", 80);

    /**
     * A technique and its published coefficients; below 0 is better.
     *
     * @param name a technique's code, or {@code reflection} for the three kinds together
     */
    record Association(String name, List<Technique> techniques, double phq2, double gad2) {
        /** Whether a turn with these codes holds it. */
        boolean in(List<TechniqueCode> codes) {
            return codes.stream().map(TechniqueCode::code).anyMatch(techniques::contains);
        }

        double on(String scale) {
            return switch (scale) {
                case "phq2" -> phq2;
                case "gad2" -> gad2;
                default -> 0;
            };
        }
    }

    private PublishedEffects() {}

    /** Whether a scale is shared out over the sessions of a course. */
    static boolean isOfCourses(String scale) {
        return scale.equals(OF_COURSES);
    }

    /** The part of the score that one talk or more takes away, 0 to 1; empty where nothing is published. */
    static OptionalDouble ofTalking(String scale) {
        return TALK.containsKey(scale) ? OptionalDouble.of(TALK.get(scale)) : OptionalDouble.empty();
    }

    /**
     * The part of the score that is left after so many sessions with exposure, 0 to 1, were each to do as much as the next in a
     * course of this length.
     */
    static double leftAfter(int sessions, double ofCourse) {
        return Math.pow(1 - COURSE, Math.min(sessions, ofCourse) / ofCourse);
    }

    /** The scale's end. */
    static int most(String scale) {
        return MOST.get(scale);
    }
}
