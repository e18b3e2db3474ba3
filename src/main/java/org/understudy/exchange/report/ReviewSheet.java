package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.label;
import static org.understudy.exchange.report.Markup.number;
import static org.understudy.exchange.report.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.AlliancePulse;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/** What fits on one page below the points to keep and to try: each item with one quote, the curve, the counts. */
final class ReviewSheet {
    /** Halfway up an item's scale. */
    private static final double HALFWAY = 3;

    private final DebriefReport report;
    private final Closeness closeness;
    private final StringBuilder page = new StringBuilder();

    private ReviewSheet(DebriefReport report, Closeness closeness) {
        this.report = report;
        this.closeness = closeness;
    }

    static String of(DebriefReport report, Closeness closeness) {
        ReviewSheet sheet = new ReviewSheet(report, closeness);
        sheet.ctrs();
        sheet.curveAndCounts();
        return sheet.page.toString();
    }

    /** The items together and the counts, for a page that has told of the items already. */
    static String figures(DebriefReport report, Closeness closeness) {
        ReviewSheet sheet = new ReviewSheet(report, closeness);
        sheet.page.append(ReviewPage.total(report));
        sheet.curveAndCounts();
        return sheet.page.toString();
    }

    private void ctrs() {
        heading("report.ctrs");
        page.append("<table class=\"ctrs\"><thead><tr><th scope=\"col\" class=\"item\">Item</th>"
                + "<th scope=\"col\" class=\"scale\">0 to 6</th><th scope=\"col\">What it rests on</th></tr></thead>"
                + "<tbody>");
        report.ctrs().items().forEach(this::item);
        page.append("</tbody></table>").append(ReviewPage.total(report));
    }

    private void item(ItemRating item) {
        page.append("<tr><th scope=\"row\">").append(text(label(item.item()))).append("</th><td>");
        String figures =
                item.observable() ? number(item.low()) + "–" + number(item.high()) : Wording.of("report.unobservable");
        page.append(RangeChart.of(item))
                .append("<span class=\"quiet\">")
                .append(text(figures))
                .append("</span>")
                .append(ReviewPage.others(report.session(), item.item()))
                .append("</td><td>");
        String quotes = strongest(item).map(this::quote).collect(Collectors.joining("<br/>"));
        page.append(quotes.isEmpty() ? quiet(beginning(item.advice())) : quotes).append("</td></tr>");
    }

    /** One quote of each side, on one page more would not be read; or one alone, of the side that the score leans to. */
    private Stream<Evidence> strongest(ItemRating item) {
        boolean leans = item.score() >= HALFWAY;
        return Stream.of(leans, !leans)
                .flatMap(side -> item.evidence().stream()
                        .filter(e -> e.supports() == side)
                        .limit(1))
                .limit(closeness.bothSides() ? 2 : 1);
    }

    private String quote(Evidence e) {
        String side = e.supports() ? "for" : "against";
        return "<span class=\"" + side + "\">" + side + "</span> “" + text(beginning(e.quote()))
                + "” <span class=\"quiet\">turn " + (e.turn() + 1) + "</span>";
    }

    /** Where no words can be quoted, what is missing is said. */
    private static String quiet(String words) {
        return "<span class=\"quiet\">" + text(words) + "</span>";
    }

    /** The words as far as a line or two will hold them. */
    private String beginning(String quote) {
        int longest = closeness.longest();
        if (quote.length() <= longest) return quote;
        int end = quote.lastIndexOf(' ', longest);
        return quote.substring(0, end > 0 ? end : longest) + " …";
    }

    /** Side by side on paper, so that both have their place in type that can be read. */
    private void curveAndCounts() {
        String chart = TrajectoryChart.small(report.trajectory());
        page.append("<div class=\"two\">");
        if (!chart.isEmpty()) {
            page.append("<div class=\"half\">");
            heading("report.trajectory");
            page.append("<div class=\"wide\">")
                    .append(chart)
                    .append("</div><p class=\"quiet\">")
                    .append(text(Wording.of("report.trajectory.key")))
                    .append("</p></div>");
        }
        page.append(chart.isEmpty() ? "<div>" : "<div class=\"half\">");
        counts();
        page.append("</div></div>");
    }

    private void counts() {
        heading("report.sheet.counts");
        page.append("<table><tbody>");
        row("report.techniques", techniques());
        report.protocols()
                .forEach(p -> page.append(Markup.row(p.name(), ofMost(String.valueOf(p.points()), p.most()))));
        long sure = report.safety().stream().filter(SafetyNote::sure).count();
        long more = sure - closeness.warnings();
        row(
                "report.safety",
                sure == 0
                        ? Wording.of("report.sheet.safe")
                        : more > 0
                                ? Wording.of("report.sheet.more", Map.of("n", String.valueOf(more)))
                                : Wording.of("report.sheet.above"));
        row("report.drift", DriftLevel.inShort(report) + drift());
        report.pulse().ifPresent(p -> row("report.pulse", ofMost(number(mean(p)), 5)));
        page.append("</tbody></table>");
    }

    private String techniques() {
        TechniqueSummary t = report.techniques();
        List<String> parts = new ArrayList<>();
        parts.add(Wording.of(
                "report.sheet.talk", Map.of("n", percent(t.talkShare()), "words", number(t.wordsPerTurn()))));
        t.openShare().ifPresent(v -> parts.add(Wording.of("report.sheet.open", Map.of("n", percent(v)))));
        t.complexShare().ifPresent(v -> parts.add(Wording.of("report.sheet.complex", Map.of("n", percent(v)))));
        t.reflectionsPerQuestion().ifPresent(v -> parts.add(Wording.of("report.sheet.ratio", Map.of("n", number(v)))));
        return String.join(" · ", parts);
    }

    private String drift() {
        if (report.drift().isEmpty()) return "";
        return " "
                + report.drift().stream()
                        .collect(Collectors.groupingBy(Drift::kind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> label(e.getKey().code()).toLowerCase(Locale.ROOT) + " " + e.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String ofMost(String points, int most) {
        return Wording.of("report.sheet.of", Map.of("n", points, "most", String.valueOf(most)));
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }

    private static double mean(AlliancePulse pulse) {
        return pulse.answers().stream()
                .mapToDouble(AlliancePulse.Answer::score)
                .average()
                .orElse(0);
    }

    private void heading(String key) {
        page.append("<h2>").append(text(Wording.of(key))).append("</h2>");
    }

    private void row(String key, String value) {
        page.append(Markup.row(Wording.of(key), value));
    }
}
