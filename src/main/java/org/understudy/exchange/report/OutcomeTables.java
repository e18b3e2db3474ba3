package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.label;
import static org.understudy.exchange.report.Markup.number;
import static org.understudy.exchange.report.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.analysis.outcome.Course;
import org.understudy.analysis.outcome.Course.Moved;
import org.understudy.analysis.outcome.Course.Step;
import org.understudy.analysis.outcome.Outcome;
import org.understudy.practice.DebriefReport;

/** What talks move in the client's symptoms, on the page; over several talks, where there were several. */
final class OutcomeTables {
    private final StringBuilder page = new StringBuilder();

    private OutcomeTables() {}

    static String of(DebriefReport report) {
        OutcomeTables tables = new OutcomeTables();
        report.outcome().filter(o -> !o.measures().isEmpty()).ifPresent(tables::add);
        return tables.page.toString();
    }

    private void add(Outcome o) {
        open("report.outcome");
        o.measures().forEach(m -> row(Wording.of("outcome." + m.key()), moved(m, o.isTooShort())));
        if (!o.pulls().isEmpty())
            row(
                    Wording.of("outcome.pulls"),
                    o.pulls().stream().map(OutcomeTables::pull).collect(Collectors.joining("; ")));
        close(o.caveat() + " " + Wording.of("outcome.source"));
        if (o.course().steps().size() > 1) course(o.course());
    }

    private void course(Course course) {
        open("outcome.course");
        row(
                label(Wording.of("outcome.course.before")),
                course.start().stream()
                        .map(s -> name(s.key()) + " " + number(s.score()))
                        .collect(Collectors.joining(", ")));
        int talk = 1;
        for (Step step : course.steps()) {
            Map<String, String> which =
                    Map.of("number", String.valueOf(talk++), "day", "day " + (course.day(step) + 1));
            row(Wording.of("outcome.course.talk", which), words(step));
        }
        close(Wording.of("outcome.course.caveat"));
    }

    private static String words(Step step) {
        List<String> parts = new ArrayList<>();
        step.scores().forEach(m -> parts.add(score(m)));
        if (step.talk().highest().isPresent() && step.talk().last().isPresent())
            parts.add(Wording.of(
                    "outcome.course.distress",
                    Map.of(
                            "highest", whole(step.talk().highest().getAsDouble()),
                            "last", whole(step.talk().last().getAsDouble()))));
        step.talk().bond().ifPresent(b -> parts.add(Wording.of("outcome.course.bond", Map.of("bond", whole(b)))));
        return String.join(", ", parts);
    }

    private static String score(Moved m) {
        if (m.low() == m.high()) return name(m.key()) + " " + number(m.score());
        return Wording.of(
                "outcome.course.score",
                Map.of(
                        "measure", name(m.key()),
                        "score", fine(m.score()),
                        "low", fine(m.low()),
                        "high", fine(m.high())));
    }

    private static String name(String key) {
        return Wording.of("outcome.short." + key);
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    private static String fine(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String pull(Outcome.Pull p) {
        return Wording.of(
                "outcome.pull",
                Map.of(
                        "technique", label(p.technique()).toLowerCase(Locale.ROOT),
                        "times", String.valueOf(p.times()),
                        "much", Wording.of(much(p)),
                        "phq2", signed(p.phq2()),
                        "gad2", signed(p.gad2())));
    }

    private static String much(Outcome.Pull p) {
        return p.steps() > 0 ? "outcome.much" : p.steps() < 0 ? "outcome.little" : "outcome.usual";
    }

    private static String moved(Outcome.Measure m, boolean tooShort) {
        Map<String, String> values = Map.of(
                "before", m.before() == Math.rint(m.before()) ? number(m.before()) : fine(m.before()),
                "after", fine(m.after()),
                "talking", finer(m.talking()),
                "lean", signed(m.lean()),
                "low", fine(m.low()),
                "high", fine(m.high()),
                "most", String.valueOf(m.most()));
        if (m.after() == m.before()) return Wording.of(tooShort ? "outcome.tooshort" : "outcome.unmoved", values);
        return Wording.of(m.ofCourses() ? "outcome.shared" : "outcome.moved", values);
    }

    private static String finer(double points) {
        return String.format(Locale.ROOT, "%.3f", points);
    }

    private static String signed(double points) {
        return String.format(Locale.ROOT, "%+.3f", points);
    }

    private void open(String key) {
        page.append("<h2>").append(text(Wording.of(key))).append("</h2><table><tbody>");
    }

    private void close(String caveat) {
        page.append("</tbody></table><p class=\"quiet\">").append(text(caveat)).append("</p>");
    }

    private void row(String name, String value) {
        page.append(Markup.row(name, value));
    }
}
