package org.understudy.analysis.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.Wording;
import org.understudy.analysis.outcome.Course.Moved;
import org.understudy.analysis.outcome.Course.Step;
import org.understudy.analysis.outcome.Outcome.Measure;
import org.understudy.analysis.outcome.Outcome.Pull;
import org.understudy.analysis.outcome.PublishedEffects.Association;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Reads the outcome of a session, and of those before it with the same client, off the {@link PublishedEffects}. */
public final class OutcomeReader {
    private OutcomeReader() {}

    /** The outcome; empty where no case gives the client's scores. */
    public static Optional<Outcome> of(Transcript transcript) {
        Map<String, Integer> symptoms =
                transcript.clientCase().map(c -> c.symptoms()).orElse(Map.of());
        if (symptoms.isEmpty()) return Optional.empty();
        List<Talk> talks = new ArrayList<>(Talk.before(transcript.session()));
        talks.add(Talk.of(transcript.session()));
        Course course = CourseReader.of(symptoms, talks);
        List<Measure> measures = course.start().stream()
                .map(start -> measure(start, course.steps()))
                .toList();
        boolean whole = talks.getLast().isWhole();
        return Optional.of(new Outcome(
                measures, whole ? pulls(transcript.session()) : List.of(), course, caveat(talks.getLast())));
    }

    private static String caveat(Talk talk) {
        if (talk.isWhole()) return Wording.of("outcome.caveat");
        Map<String, String> figures =
                Map.of("turns", String.valueOf(talk.turns()), "fewest", String.valueOf(Talk.FEWEST));
        return Wording.of("outcome.tooshort.why", figures) + " " + Wording.of("outcome.caveat");
    }

    /** Before this talk, and after it: the last step of the course, and what it is made up of. */
    private static Measure measure(Course.Start start, List<Step> steps) {
        double before = steps.size() == 1
                ? start.score()
                : steps.get(steps.size() - 2).score(start.key()).orElseThrow().score();
        Moved now = steps.getLast().score(start.key()).orElseThrow();
        boolean whole = steps.getLast().talk().isWhole();
        boolean ofCourses = start.ofCourses();
        double talking = !whole
                ? 0
                : ofCourses
                        ? before - now.score()
                        : before * PublishedEffects.ofTalking(start.key()).orElse(0);
        return new Measure(
                start.key(), before, now.score(), round(talking), now.lean(), now.low(), now.high(), start.most());
    }

    private static double round(double points) {
        return Math.round(points * 1000) / 1000.0;
    }

    private static List<Pull> pulls(Session session) {
        return PublishedEffects.ASSOCIATIONS.stream()
                .map(a -> pull(a, Talk.said(session)))
                .filter(p -> p.times() > 0 || p.steps() != 0)
                .toList();
    }

    /** Counted as the course counts it, so that the two say the same of one talk. */
    private static Pull pull(Association association, List<Turn> said) {
        List<Integer> turns = said.stream()
                .filter(t -> association.in(t.codes()))
                .map(Turn::index)
                .toList();
        int steps = UsualUse.steps(association.name(), turns.size(), said.size());
        return new Pull(association.name(), turns, steps, association.phq2(), association.gad2());
    }
}
