package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.number;
import static org.understudy.exchange.report.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.MarginNote;
import org.understudy.session.Rating;

/**
 * What leads a supervisor's report: the eleven items as the trainee, the supervisor and the machine see them with the gaps
 * between them, what the supervisor wrote about the whole and beside single turns, and how much of it drifted.
 */
final class SupervisorPart {
    private final DebriefReport report;
    private final Paper paper;
    private final Closeness closeness;
    private final StringBuilder page = new StringBuilder();

    private SupervisorPart(DebriefReport report, Paper paper, Closeness closeness) {
        this.report = report;
        this.paper = paper;
        this.closeness = closeness;
    }

    static String of(DebriefReport report, Paper paper, Closeness closeness) {
        SupervisorPart part = new SupervisorPart(report, paper, closeness);
        part.chairs();
        part.comment();
        part.notes();
        return part.page.toString();
    }

    private void chairs() {
        heading("report.chairs");
        page.append("<table class=\"chairs\"><thead><tr><th scope=\"col\" class=\"item\">Item</th>");
        for (String column : List.of("self", "supervisor", "machine", "self-supervisor", "supervisor-machine"))
            page.append("<th scope=\"col\">")
                    .append(text(Wording.of("report.chairs." + column)))
                    .append("</th>");
        page.append("</tr></thead><tbody>");
        List<Double> own = new ArrayList<>();
        List<Double> machine = new ArrayList<>();
        for (CtrsItem item : CtrsItem.values()) {
            OptionalDouble self = score(Lens.SELF, item);
            OptionalDouble supervisor = score(Lens.SUPERVISOR, item);
            ItemRating rated = report.ctrs().item(item);
            OptionalDouble between = between(self, supervisor);
            OptionalDouble outside = outside(supervisor, rated);
            between.ifPresent(own::add);
            outside.ifPresent(machine::add);
            row(
                    Markup.label(item.key()),
                    figure(self),
                    figure(supervisor),
                    rated.observable() ? number(rated.low()) + "–" + number(rated.high()) : "–",
                    signed(between),
                    signed(outside));
        }
        row(Wording.of("report.chairs.mean"), "", "", "", size(own), size(machine));
        page.append("</tbody></table><p class=\"quiet\">")
                .append(text(Wording.of("report.chairs.what")))
                .append("</p>");
    }

    private OptionalDouble score(Lens lens, CtrsItem item) {
        return report.session()
                .rating(lens, CtrsRating.INSTRUMENT)
                .flatMap(r -> r.item(item.key()))
                .filter(ItemRating::observable)
                .map(r -> OptionalDouble.of(r.score()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble between(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() - other.getAsDouble())
                : OptionalDouble.empty();
    }

    /** By how much a score lies outside the machine's range; 0 inside it. */
    private static OptionalDouble outside(OptionalDouble score, ItemRating machine) {
        if (score.isEmpty() || !machine.observable()) return OptionalDouble.empty();
        double s = score.getAsDouble();
        return OptionalDouble.of(s - Math.clamp(s, machine.low(), machine.high()));
    }

    private void comment() {
        heading("report.supervisor.says");
        page.append("<p>")
                .append(text(report.session()
                        .rating(Lens.SUPERVISOR, CtrsRating.INSTRUMENT)
                        .map(this::said)
                        .orElse(Wording.of("report.supervisor.none"))))
                .append("</p>");
    }

    private String said(Rating rating) {
        String by = paper.named() && !rating.rater().isBlank() ? rating.rater() + ": " : "";
        return by + (rating.comment().isBlank() ? Wording.of("report.supervisor.silent") : rating.comment());
    }

    /** The notes in the order of the turns; on one page quotes are cut short, and left out where it is full without them. */
    private void notes() {
        List<MarginNote> notes = report.session().notes();
        if (notes.isEmpty()) return;
        heading("report.notes");
        page.append("<ul class=\"notes\">");
        for (MarginNote note : notes) {
            page.append("<li><span class=\"quiet\">turn ")
                    .append(note.turn() + 1)
                    .append("</span> ");
            if (!note.quote().isBlank() && (!paper.onePage() || closeness.bothSides()))
                page.append("“").append(text(beginning(note.quote()))).append("” ");
            page.append(text(note.text())).append("</li>");
        }
        page.append("</ul>");
    }

    private String beginning(String quote) {
        int longest = paper.onePage() ? closeness.longest() : Closeness.PLAIN.longest();
        if (quote.length() <= longest) return quote;
        int end = quote.lastIndexOf(' ', longest);
        return quote.substring(0, end > 0 ? end : longest) + " …";
    }

    private void heading(String key) {
        page.append("<h2>").append(text(Wording.of(key))).append("</h2>");
    }

    private void row(String name, String... cells) {
        page.append("<tr><th scope=\"row\">").append(text(name)).append("</th>");
        for (String cell : cells) page.append("<td>").append(text(cell)).append("</td>");
        page.append("</tr>");
    }

    private static String figure(OptionalDouble score) {
        return score.isPresent() ? number(score.getAsDouble()) : "–";
    }

    private static String signed(OptionalDouble gap) {
        if (gap.isEmpty()) return "–";
        double g = gap.getAsDouble();
        return (g > 0 ? "+" : g < 0 ? "−" : "") + number(Math.abs(g));
    }

    private static String size(List<Double> gaps) {
        return gaps.isEmpty()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        gaps.stream().mapToDouble(Math::abs).average().orElse(0));
    }
}
