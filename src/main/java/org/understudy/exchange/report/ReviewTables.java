package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.label;
import static org.understudy.exchange.report.Markup.number;
import static org.understudy.exchange.report.Markup.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.analysis.coding.Script;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.MitiBand;
import org.understudy.analysis.rating.MitiSummary;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Technique;

/** The tables of the page: techniques, protocol, principles, dimensions, drift, the client's chair. */
final class ReviewTables {
    private static final List<String> MARKS = List.of("not seen", "partly", "done");

    private final DebriefReport report;
    private final StringBuilder page = new StringBuilder();

    private ReviewTables(DebriefReport report) {
        this.report = report;
    }

    static String of(DebriefReport report) {
        ReviewTables tables = new ReviewTables(report);
        tables.techniques();
        report.protocols().forEach(tables::protocol);
        tables.page.append(QualityTables.of(report));
        tables.drift();
        tables.pulse();
        tables.page.append(OutcomeTables.of(report));
        return tables.page.toString();
    }

    private void techniques() {
        TechniqueSummary t = report.techniques();
        heading("report.techniques");
        page.append("<table><tbody>");
        row(
                "The counselor spoke",
                Math.round(100 * t.talkShare()) + " % of the words, " + number(t.wordsPerTurn()) + " a turn");
        t.openShare().ifPresent(v -> row("Open questions", Math.round(100 * v) + " % of open and closed"));
        t.complexShare()
                .ifPresent(v -> row(
                        "Complex reflections",
                        Math.round(100 * v) + " %" + band(report.miti().flatMap(MitiSummary::complexShare))));
        t.reflectionsPerQuestion()
                .ifPresent(v -> row(
                        "Reflections to each question",
                        number(v) + band(report.miti().flatMap(MitiSummary::reflectionsPerQuestion))));
        report.miti().ifPresent(this::talk);
        String counts = t.counts().entrySet().stream()
                .filter(e -> e.getKey() != Technique.OTHER)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> label(e.getKey().code()).toLowerCase(java.util.Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        row("Turns with", counts);
        String unread = report.session().turns().stream()
                .filter(turn -> Script.unread(turn.text()).isPresent())
                .map(turn -> String.valueOf(turn.index() + 1))
                .collect(Collectors.joining(", "));
        if (!unread.isEmpty()) row(Wording.of("report.notread"), unread);
        page.append("</tbody></table><p class=\"quiet\">")
                .append(text(caveat()))
                .append("</p>");
    }

    private String caveat() {
        return report.miti().isPresent()
                ? Wording.of("miti.caveat") + " " + Wording.of("miti.globals")
                : Wording.of("miti.none");
    }

    private static String band(Optional<MitiBand> band) {
        return band.map(b -> " (" + label(b.code()).toLowerCase(java.util.Locale.ROOT) + " by MITI's thresholds)")
                .orElse("");
    }

    /** What the client said for and against the change, and what became of it. */
    private void talk(MitiSummary miti) {
        talk("miti.change", miti.change());
        talk("miti.sustain", miti.sustain());
    }

    private void talk(String key, MitiSummary.Answered talk) {
        row(
                Wording.of(key),
                Wording.of(
                        key + ".n",
                        Map.of(
                                "n", String.valueOf(talk.turns().size()),
                                "answered", String.valueOf(talk.answered().size()))));
    }

    private void protocol(Checklist list) {
        page.append("<h2>")
                .append(text(list.name()))
                .append(", ")
                .append(list.points())
                .append(" of ")
                .append(list.most())
                .append("</h2><table><tbody>");
        list.steps().stream()
                .filter(Checklist.Step::due)
                .forEach(s -> row(
                        s.label(),
                        MARKS.get(s.points())
                                + s.evidence().stream()
                                        .findFirst()
                                        .map(e -> ": “" + e.quote() + "” (turn " + (e.turn() + 1) + ")")
                                        .orElse("")));
        list.proscribed()
                .forEach(p -> row(
                        p.label(),
                        "“" + p.evidence().quote() + "” (turn " + (p.evidence().turn() + 1) + "). " + p.why()));
        page.append("</tbody></table>");
    }

    private void drift() {
        heading("report.drift");
        page.append("<p>").append(text(DriftLevel.words(report))).append("</p>");
        if (report.drift().isEmpty()) return;
        page.append("<table><tbody>");
        report.drift().forEach(d -> row(label(d.kind().code()), "“" + d.quote() + "” (turn " + (d.turn() + 1) + ")"));
        page.append("</tbody></table>");
    }

    private void pulse() {
        report.pulse().ifPresent(p -> {
            heading("report.pulse");
            page.append("<table><tbody>");
            p.answers().forEach(a -> row(a.statement(), number(a.score()) + " of 5"));
            page.append("</tbody></table><p class=\"quiet\">")
                    .append(text(Wording.of(p.fromState() ? "report.pulse.state" : "report.pulse.words")))
                    .append("</p>");
        });
    }

    private void heading(String key) {
        page.append("<h2>").append(text(Wording.of(key))).append("</h2>");
    }

    private void row(String name, String value) {
        page.append(Markup.row(name, value));
    }
}
