package org.understudy.analysis.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.outcome.Course.Moved;
import org.understudy.analysis.outcome.Course.Start;
import org.understudy.analysis.outcome.Course.Step;
import org.understudy.analysis.outcome.PublishedEffects.Association;

/**
 * Follows the scores over a chain of talks. What a second talk adds is not published; so three readings are made, and
 * their spread is the range: the published effect once for all talks, once for each, and for each with what was done in it.
 */
final class CourseReader {
    private CourseReader() {}

    /** The course over these talks; a scale the case gives no score for is left out. */
    static Course of(Map<String, Integer> symptoms, List<Talk> talks) {
        List<String> scales =
                PublishedEffects.SCALES.stream().filter(symptoms::containsKey).toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < talks.size(); i++) {
            List<Talk> soFar = talks.subList(0, i + 1);
            steps.add(new Step(
                    talks.get(i),
                    scales.stream().map(s -> moved(s, symptoms.get(s), soFar)).toList()));
        }
        return new Course(
                scales.stream()
                        .map(s -> new Start(s, symptoms.get(s), PublishedEffects.most(s)))
                        .toList(),
                steps);
    }

    private static Moved moved(String scale, double start, List<Talk> talks) {
        if (PublishedEffects.isOfCourses(scale)) return shared(scale, start, talks);
        double part = PublishedEffects.ofTalking(scale).orElse(0);
        boolean any = talks.stream().anyMatch(Talk::isWhole);
        double once = any ? start * (1 - part) : start;
        double each = start;
        double done = start;
        double lean = 0;
        for (Talk talk : talks) {
            lean = talk.isWhole() ? lean(scale, talk) : 0;
            if (!talk.isWhole()) continue;
            each *= 1 - part;
            done = Math.clamp(done * (1 - part) + lean, 0, PublishedEffects.most(scale));
        }
        return new Moved(
                scale,
                round(done),
                round(Math.min(done, Math.min(once, each))),
                round(Math.max(done, Math.max(once, each))),
                round(lean));
    }

    /**
     * What a course takes away, shared over its sessions: the score by a course of middle length, the range from the shortest to
     * the longest, and from nothing at all as long as there were fewer sessions than the shortest has.
     */
    private static Moved shared(String scale, double start, List<Talk> talks) {
        int sessions = (int) talks.stream().filter(Talk::hasExposure).count();
        double middle = (PublishedEffects.FEWEST_SESSIONS + PublishedEffects.MOST_SESSIONS) / 2.0;
        double high = sessions < PublishedEffects.FEWEST_SESSIONS
                ? start
                : start * PublishedEffects.leftAfter(sessions, PublishedEffects.MOST_SESSIONS);
        return new Moved(
                scale,
                round(start * PublishedEffects.leftAfter(sessions, middle)),
                round(start * PublishedEffects.leftAfter(sessions, PublishedEffects.FEWEST_SESSIONS)),
                round(high),
                0);
    }

    private static double lean(String scale, Talk talk) {
        double sum = 0;
        for (Association a : PublishedEffects.ASSOCIATIONS)
            sum += a.on(scale) * UsualUse.steps(a.name(), talk.counts().getOrDefault(a.name(), 0), talk.turns());
        return sum;
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
