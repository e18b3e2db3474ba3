package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.text;

import java.util.List;
import java.util.Locale;
import org.understudy.client.fidelity.Bot;
import org.understudy.practice.authoring.Coverage;
import org.understudy.session.Release;

/** Which units simulated counselors reached, as a page: a row a unit, a column a counselor, number and colour in each cell. */
final class CoveragePage {
    private static final String STYLE = """
        .heat { border-collapse: collapse; font-size: .82rem; }
        .heat th, .heat td { padding: .18rem .4rem; border: 1px solid #E4DFD6; text-align: right; }
        .heat th[scope=row] { text-align: left; font-weight: 400; max-width: 22rem; }
        .heat .topic th { text-align: left; font-weight: 650; background: #F7F5F1; }
        .heat .why { text-align: left; }
        .heat .never th[scope=row] { font-weight: 650; }
        """;
    private final Coverage coverage;
    private final StringBuilder page = new StringBuilder(64_000);

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    static String of(Coverage coverage) {
        return new CoveragePage(coverage).write();
    }

    private String write() {
        String title = text("What counselors reach: " + coverage.name());
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>"
                        + "<meta charset=\"UTF-8\"/><title>")
                .append(title)
                .append("</title><style>\n")
                .append(ReviewPage.style())
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(title)
                .append("</h1><p class=\"quiet\">")
                .append(text(String.format(
                        Locale.ROOT,
                        "%d sessions a counselor, %d turns each, phases in turn; edition %s. A cell is the share of a"
                                + " counselor's sessions, in per cent.",
                        coverage.sessions(),
                        coverage.turns(),
                        coverage.digest())))
                .append("</p>");
        page.append("<p>")
                .append(text(coverage.never(Release.FULL).size() + " of "
                        + coverage.rows().size() + " units were never told in full by anybody, "
                        + coverage.never(Release.HINT).size() + " never came up at all."))
                .append("</p><ul>");
        for (Bot bot : coverage.counselors())
            page.append("<li>").append(bot).append(" ").append(text(bot.what())).append("</li>");
        page.append("</ul>");
        table("Half or more came out", Release.HALF);
        table("All of it came out", Release.FULL);
        table("At least a hint", Release.HINT);
        return page.append("</main></body></html>\n").toString();
    }

    private void table(String title, Release level) {
        page.append("<h2>").append(text(title)).append("</h2><table class=\"heat\"><thead><tr><th></th>");
        for (Bot bot : coverage.counselors())
            page.append("<th scope=\"col\" title=\"")
                    .append(text(bot.what()))
                    .append("\">")
                    .append(bot)
                    .append("</th>");
        page.append("<th></th></tr></thead><tbody>");
        coverage.topics().forEach((topic, rows) -> topic(topic, rows, level));
        page.append("</tbody></table>");
    }

    private void topic(String topic, List<Coverage.Row> rows, Release level) {
        page.append("<tr class=\"topic\"><th colspan=\"")
                .append(coverage.counselors().size() + 2)
                .append("\" scope=\"rowgroup\">")
                .append(text(topic))
                .append("</th></tr>");
        for (Coverage.Row row : rows) {
            boolean never = row.never(level);
            page.append(never ? "<tr class=\"never\">" : "<tr>")
                    .append("<th scope=\"row\">")
                    .append(text(row.label()))
                    .append("</th>");
            for (Bot bot : coverage.counselors()) cell(coverage.share(row, bot, level));
            page.append("<td class=\"why\">")
                    .append(never ? text(why(row)) : "")
                    .append("</td></tr>");
        }
    }

    private static String why(Coverage.Row row) {
        return row.withheld().map(w -> "never: " + w.words()).orElse("never");
    }

    private void cell(double share) {
        // ink stays dark enough on the fullest wash to be read (AA)
        page.append(String.format(
                Locale.ROOT, "<td style=\"background: rgba(30,110,105,%.2f)\">%.0f</td>", 0.45 * share, 100 * share));
    }
}
