package org.understudy.exchange.report;

import static org.understudy.exchange.report.ReviewJson.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.outcome.Course;
import org.understudy.analysis.outcome.Course.Step;
import org.understudy.analysis.outcome.Outcome;

/** The outcome lens in a review's JSON. */
final class OutcomeParts {
    private OutcomeParts() {}

    static Map<String, Object> of(Outcome outcome) {
        return fields(
                "measures",
                outcome.measures().stream().map(OutcomeParts::measure).toList(),
                "pulls",
                outcome.pulls().stream().map(OutcomeParts::pull).toList(),
                "course",
                course(outcome.course()),
                "caveat",
                outcome.caveat());
    }

    private static Map<String, Object> measure(Outcome.Measure m) {
        return fields(
                "measure",
                m.key(),
                "before",
                m.before(),
                "after",
                m.after(),
                "low",
                m.low(),
                "high",
                m.high(),
                "talking",
                m.talking(),
                "lean",
                m.lean(),
                "most",
                m.most());
    }

    private static Map<String, Object> pull(Outcome.Pull p) {
        return fields(
                "technique",
                p.technique(),
                "times",
                p.times(),
                "turns",
                p.turns(),
                "steps",
                p.steps(),
                "phq2",
                p.phq2(),
                "gad2",
                p.gad2());
    }

    private static List<Map<String, Object>> course(Course course) {
        List<Map<String, Object>> talks = new ArrayList<>();
        for (Step step : course.steps()) {
            Map<String, Object> talk = fields(
                    "talk",
                    talks.size() + 1,
                    "day",
                    course.day(step),
                    "scores",
                    step.scores().stream()
                            .map(m -> fields(
                                    "measure", m.key(), "score", m.score(), "low", m.low(), "high", m.high(), "lean",
                                    m.lean()))
                            .toList());
            step.talk().highest().ifPresent(v -> talk.put("distressHighest", ReviewJson.round(v)));
            step.talk().last().ifPresent(v -> talk.put("distressLast", ReviewJson.round(v)));
            step.talk().bond().ifPresent(v -> talk.put("bond", ReviewJson.round(v)));
            talks.add(talk);
        }
        return talks;
    }
}
