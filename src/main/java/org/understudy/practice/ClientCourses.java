package org.understudy.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.analysis.outcome.Course;
import org.understudy.analysis.outcome.Course.Step;

/**
 * The courses of the clients one met more than once and who remember it.
 *
 * @param clients the one met last first; a chain of talks stands once, at its newest
 */
public record ClientCourses(List<Followed> clients) {
    public ClientCourses {
        clients = List.copyOf(clients);
    }

    /** One client's course; {@code sessionId} and {@code title} are the newest talk's. */
    public record Followed(String sessionId, String title, Course course) {}

    /** The courses among these debriefed sessions. */
    public static ClientCourses of(List<DebriefReport> reports) {
        List<DebriefReport> newest = new ArrayList<>(reports);
        newest.sort(Comparator.comparing((DebriefReport r) -> r.session().startedAt())
                .reversed());
        Set<String> followed = new HashSet<>();
        List<Followed> clients = new ArrayList<>();
        for (DebriefReport report : newest) {
            if (report.outcome().isEmpty() || followed.contains(report.session().id())) continue;
            Course course = report.outcome().get().course();
            if (course.steps().size() < 2) continue;
            for (Step step : course.steps()) followed.add(step.talk().session());
            clients.add(new Followed(report.session().id(), report.session().title(), course));
        }
        return new ClientCourses(clients);
    }
}
