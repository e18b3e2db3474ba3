package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.number;
import static org.understudy.exchange.report.Markup.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Cluster;
import org.understudy.analysis.rating.CommunityNorm;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.Paper;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Session;

/**
 * A debrief as one page of XHTML: light, printable, readable by a screen reader, with its charts inside. Whose session
 * it is, and whoever the counselor named in it, stands on it only when that is asked for.
 */
public final class ReviewPage {
    private final DebriefReport report;
    private final StringBuilder page = new StringBuilder(32_000);

    private final Closeness closeness;

    private ReviewPage(DebriefReport report, Closeness closeness) {
        this.report = report;
        this.closeness = closeness;
    }

    /** The page, as it is wanted on paper. */
    public static String of(DebriefReport report, Paper paper) {
        return of(report, paper, Closeness.PLAIN);
    }

    static String of(DebriefReport report, Paper paper, Closeness closeness) {
        return new ReviewPage(report, closeness).write(paper);
    }

    private String write(Paper paper) {
        String title = Wording.of(paper.forSupervisor() ? "report.title.supervisor" : "report.title");
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>"
                        + "<meta charset=\"UTF-8\"/><title>")
                .append(text(title))
                .append("</title><style>\n")
                .append(style())
                .append("</style></head><body class=\"")
                .append(paper.onePage() ? "sheet " : "whole ")
                .append(closeness.style())
                .append("\"><main>");
        head(paper.named() ? report.session().title() : title, paper.named());
        if (paper.forSupervisor()) page.append(SupervisorPart.of(report, paper, closeness));
        points(paper.onePage() ? closeness.warnings() : Integer.MAX_VALUE);
        if (paper.onePage()) {
            page.append(
                    paper.forSupervisor() ? ReviewSheet.figures(report, closeness) : ReviewSheet.of(report, closeness));
        } else {
            ctrs(paper.forSupervisor() ? 1 : closeness.quotes());
            trajectory();
            page.append(ReviewTables.of(report));
        }
        page.append("<p class=\"quiet\">")
                .append(text(Wording.of("report.foot")))
                .append("</p></main></body></html>\n");
        return paper.named() ? page.toString() : Unnamed.page(page.toString(), List.of(report.session()));
    }

    private void head(String title, boolean named) {
        Session session = report.session();
        page.append("<h1>").append(text(title)).append("</h1><p class=\"quiet\">");
        if (named) {
            page.append(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                            .withZone(ZoneOffset.UTC)
                            .format(session.startedAt()))
                    .append(" · ");
        }
        page.append(session.turns().size()).append(" turns");
        session.caseId().ifPresent(c -> page.append(" · ").append(text(c)));
        session.setting().phase().ifPresent(p -> page.append(" · ").append(text(p)));
        if (report.units() > 0) {
            page.append(" · ")
                    .append(report.opened())
                    .append(" of ")
                    .append(report.units())
                    .append(" things told");
        }
        page.append("</p>");
    }

    private void points(int warnings) {
        report.keep().ifPresent(k -> card("card", "report.keep", k.turn(), k.quote(), k.text(), ""));
        // where the thing to try is the alarm itself, the alarm says it, and what the client had said before
        boolean alarmed = report.tryAgain()
                .filter(t -> report.safety().stream()
                        .limit(1)
                        .anyMatch(n -> n.turn() == t.turn() && n.why().equals(t.text())))
                .isPresent();
        report.tryAgain()
                .filter(_ -> !alarmed)
                .ifPresent(t -> card("card try", "report.try", t.turn(), t.quote(), t.text(), t.say()));
        report.safety().stream()
                .filter(SafetyNote::sure)
                .limit(warnings)
                .forEach(n -> card(
                        "card warn",
                        "safety.kind." + n.kind(),
                        n.turn(),
                        n.clientCue().map(Evidence::quote).orElse(""),
                        n.quote(),
                        n.why(),
                        n.better()));
    }

    private void card(String style, String title, int turn, String quote, String words, String say) {
        card(style, title, turn, "", quote, words, say);
    }

    /** @param cue what the client had said before it, where that matters */
    private void card(String style, String title, int turn, String cue, String quote, String words, String say) {
        page.append("<div class=\"")
                .append(style)
                .append("\"><strong>")
                .append(text(Wording.of(title)))
                .append("</strong>");
        if (!cue.isBlank())
            page.append("<blockquote class=\"quiet\">")
                    .append(text(Wording.of("report.cue")))
                    .append(" ")
                    .append(text(cue))
                    .append("</blockquote>");
        page.append("<blockquote>")
                .append(text(quote))
                .append(" <span class=\"quiet\">turn ")
                .append(turn + 1)
                .append("</span></blockquote>");
        page.append("<p>").append(text(words));
        if (!say.isBlank())
            page.append(" ").append(text(Wording.of("report.say"))).append(" ").append(text(say));
        page.append("</p></div>");
    }

    /** @param quotes of an item, as many for it as against it */
    private void ctrs(int quotes) {
        page.append("<h2 class=\"roomy\">")
                .append(text(Wording.of("report.ctrs")))
                .append("</h2><p class=\"quiet\">");
        page.append(text(Wording.of("ctrs.caveat"))).append("</p>");
        page.append("<table class=\"ctrs\"><thead><tr><th scope=\"col\" class=\"item\">Item</th><th scope=\"col\""
                + " class=\"scale\">0 to 6</th><th scope=\"col\">What it rests on</th></tr></thead><tbody>");
        report.ctrs().items().forEach(item -> item(item, quotes));
        page.append("</tbody></table>");
        page.append(total(report));
    }

    /** All eleven items together, and in three groups. */
    static String total(DebriefReport report) {
        StringBuilder words = new StringBuilder();
        report.ctrs().total().ifPresent(t -> words.append("<p><strong>")
                .append(text(Wording.of("report.total")))
                .append("</strong> ")
                .append(Math.round(t.low()))
                .append("–")
                .append(Math.round(t.high()))
                .append(" of 66, near percentile ")
                .append(CommunityNorm.percentileOfTotal(t.score()))
                .append(" of the community norm. ")
                .append(text(Wording.of("ctrs.line")))
                .append("</p>"));
        String clusters = Stream.of(Cluster.values())
                .flatMap(c -> report.ctrs().cluster(c).stream().map(r -> cluster(c, r)))
                .collect(Collectors.joining(" · "));
        if (!clusters.isEmpty())
            words.append("<p><strong>")
                    .append(text(Wording.of("report.clusters")))
                    .append("</strong> ")
                    .append(text(clusters))
                    .append("</p>");
        return words.toString();
    }

    private static String cluster(Cluster cluster, ScoreRange range) {
        return Markup.label(cluster.code()).toLowerCase(Locale.ROOT) + " " + number(range.low()) + "–"
                + number(range.high());
    }

    private void item(ItemRating item, int quotes) {
        page.append("<tr><th scope=\"row\">")
                .append(text(Markup.label(item.item())))
                .append("</th><td>");
        if (item.observable()) {
            page.append(RangeChart.of(item)).append("<span class=\"quiet\">");
            page.append(number(item.low()))
                    .append("–")
                    .append(number(item.high()))
                    .append("</span>");
        } else {
            page.append("<span class=\"quiet\">")
                    .append(text(Wording.of("report.unobservable")))
                    .append("</span>");
        }
        page.append(others(report.session(), item.item()))
                .append("</td><td>")
                .append(text(item.advice()))
                .append("<ul>");
        item.evidence().stream().filter(Evidence::supports).limit(quotes).forEach(this::quote);
        item.evidence().stream().filter(e -> !e.supports()).limit(quotes).forEach(this::quote);
        page.append(item.evidence().isEmpty() ? "<li class=\"quiet\">no quotes</li>" : "")
                .append("</ul></td></tr>");
    }

    /** What oneself and a supervisor gave this item, where they rated it. */
    static String others(Session session, String item) {
        return Stream.of(Lens.SELF, Lens.SUPERVISOR)
                .flatMap(lens -> session
                        .rating(lens, CtrsRating.INSTRUMENT)
                        .flatMap(r -> r.item(item))
                        .filter(ItemRating::observable)
                        .map(r -> text(Wording.of("report.lens." + lens.code())) + " " + number(r.score()))
                        .stream())
                .reduce((one, other) -> one + " · " + other)
                .map(given -> "<br/><span class=\"quiet\">" + given + "</span>")
                .orElse("");
    }

    private void quote(Evidence e) {
        page.append("<li><span class=\"")
                .append(e.supports() ? "for\">for" : "against\">against")
                .append("</span> “");
        page.append(text(e.quote()))
                .append("” <span class=\"quiet\">turn ")
                .append(e.turn() + 1)
                .append("</span></li>");
    }

    private void trajectory() {
        String chart = TrajectoryChart.of(report.trajectory());
        if (chart.isEmpty()) return;
        page.append("<h2>")
                .append(text(Wording.of("report.trajectory")))
                .append("</h2><div class=\"wide\">")
                .append(chart)
                .append("</div>");
        page.append("<p class=\"quiet\">")
                .append(text(Wording.of("report.trajectory.key")))
                .append("</p>");
        report.trajectory().readings().forEach(r -> {
            page.append("<p><strong>")
                    .append(text(r.title()))
                    .append(".</strong> ")
                    .append(text(r.text()));
            r.turn().ifPresent(t -> page.append(" <span class=\"quiet\">turn ")
                    .append(t + 1)
                    .append("</span>"));
            page.append("</p>");
        });
    }

    /** The style sheet of every printed page. */
    static String style() {
        try (var in = ReviewPage.class.getResourceAsStream("/report/review.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report/review.css cannot be read", e);
        }
    }
}
