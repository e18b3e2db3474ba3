package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.number;
import static org.understudy.exchange.report.Markup.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.analysis.Wording;
import org.understudy.analysis.compare.Comparison;
import org.understudy.analysis.compare.Comparison.Difference;
import org.understudy.analysis.compare.Comparison.Moment;
import org.understudy.analysis.compare.Comparison.Side;
import org.understudy.session.Session;

/** Two sessions side by side as one page of XHTML in the style of the reports. */
public final class ComparisonPage {
    private final Comparison comparison;
    private final StringBuilder page = new StringBuilder(32_000);

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * The page.
     *
     * @param sessions the two, to know whom they name
     * @param named whether the sessions' titles, and whoever is named in them, stand on it
     */
    public static String of(Comparison comparison, List<Session> sessions, boolean named) {
        String page = new ComparisonPage(comparison).write(named);
        return named ? page : Unnamed.page(page, sessions);
    }

    private String write(boolean named) {
        String title = text(Wording.of("compare.page.title"));
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>"
                        + "<meta charset=\"UTF-8\"/><title>")
                .append(title)
                .append("</title><style>\n")
                .append(ReviewPage.style())
                .append("</style></head><body><main><h1>")
                .append(title)
                .append("</h1>");
        boolean units = comparison.aligned() == Comparison.Aligned.UNITS;
        quiet(Wording.of(units ? "compare.page.same" : "compare.page.words"));
        side("compare.page.first", comparison.left(), named);
        side("compare.page.second", comparison.right(), named);
        figures();
        curves();
        rows();
        heading("compare.page.answers");
        comparison.questions().forEach(q -> page.append("<p>")
                .append(text(q.text()))
                .append(q.choices().isEmpty() ? "" : " " + text(String.join(" / ", q.choices())))
                .append("</p>"));
        quiet(Wording.of("compare.page.foot"));
        return page.append("</main></body></html>\n").toString();
    }

    private void side(String key, Side side, boolean named) {
        page.append("<p><strong>").append(text(Wording.of(key))).append("</strong> ");
        if (named) page.append(text(side.title())).append(", ");
        page.append(side.turns())
                .append(" turns, the counselor spoke ")
                .append(Math.round(100 * side.talkShare()))
                .append(" %");
        if (side.trustStart().isPresent() && side.trustEnd().isPresent()) {
            page.append(String.format(
                    Locale.ROOT,
                    ", trust %.0f to %.0f",
                    side.trustStart().getAsDouble(),
                    side.trustEnd().getAsDouble()));
        }
        page.append("</p>");
    }

    private void figures() {
        heading("compare.page.figures");
        head("");
        for (Difference d : comparison.differences()) {
            page.append("<tr><th scope=\"row\">")
                    .append(text(d.label()))
                    .append("</th><td>")
                    .append(figure(d, d.left(), comparison.left()))
                    .append("</td><td>")
                    .append(figure(d, d.right(), comparison.right()))
                    .append("</td></tr>");
        }
        page.append("</tbody></table>");
    }

    private static String figure(Difference d, OptionalDouble value, Side side) {
        if (value.isEmpty()) return "–";
        if (d.key().equals("ctrs_total")) {
            return side.ctrs()
                    .map(r -> Math.round(r.low()) + "–" + Math.round(r.high()))
                    .orElse("–");
        }
        String of = d.key().equals("disclosed") && side.units() > 0 ? " of " + side.units() : "";
        return switch (d.unit()) {
            case SHARE -> Math.round(100 * value.getAsDouble()) + " %";
            case RATIO -> number(Math.round(value.getAsDouble() * 10) / 10.0);
            case COUNT, POINTS -> Math.round(value.getAsDouble()) + of;
        };
    }

    private void curves() {
        String chart =
                TwoCurves.of(comparison.left().distress(), comparison.right().distress());
        if (chart.isEmpty()) return;
        heading("compare.page.curves");
        page.append("<div class=\"wide\">").append(chart).append("</div>");
        OptionalDouble shape = comparison.distress().pearson();
        quiet(Wording.of("compare.page.curves.key") + " "
                + Wording.of(
                        "compare.page.curves.fit",
                        Map.of(
                                "pearson",
                                shape.isPresent() ? String.format(Locale.ROOT, "%.2f", shape.getAsDouble()) : "–",
                                "rmse",
                                number(Math.round(comparison.distress().rmse() * 10) / 10.0),
                                "dtw",
                                number(Math.round(comparison.distress().dtw() * 10) / 10.0))));
    }

    private void rows() {
        if (comparison.rows().isEmpty()) return;
        heading("compare.page.rows");
        head("What it is about");
        comparison.rows().forEach(row -> {
            page.append("<tr><th scope=\"row\">").append(text(row.label())).append("</th>");
            moment(row.left());
            moment(row.right());
            page.append("</tr>");
        });
        page.append("</tbody></table>");
    }

    private void moment(Optional<Moment> moment) {
        page.append("<td>");
        moment.ifPresentOrElse(
                m -> {
                    page.append(text(m.quote()))
                            .append(" <span class=\"quiet\">turn ")
                            .append(m.turn() + 1);
                    m.release().ifPresent(r -> page.append(", ").append(text(r.code())));
                    page.append("</span><blockquote>").append(text(m.answer())).append("</blockquote>");
                },
                () -> page.append("<span class=\"quiet\">")
                        .append(text(Wording.of("compare.page.none")))
                        .append("</span>"));
        page.append("</td>");
    }

    private void head(String first) {
        page.append("<table class=\"pair\"><thead><tr><th scope=\"col\">")
                .append(first.isEmpty() ? "Figure" : text(first))
                .append("</th><th scope=\"col\">")
                .append(text(Wording.of("compare.page.first")))
                .append("</th><th scope=\"col\">")
                .append(text(Wording.of("compare.page.second")))
                .append("</th></tr></thead><tbody>");
    }

    private void heading(String key) {
        page.append("<h2>").append(text(Wording.of(key))).append("</h2>");
    }

    private void quiet(String words) {
        page.append("<p class=\"quiet\">").append(text(words)).append("</p>");
    }
}
