package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.label;
import static org.understudy.exchange.report.Markup.number;
import static org.understudy.exchange.report.Markup.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.DimensionScore;
import org.understudy.analysis.rating.Principle;
import org.understudy.analysis.safety.EthicalRisk;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.practice.DebriefReport;
import org.understudy.session.Evidence;

/**
 * The quality of the replies on the page: seven principles with their words, four dimensions, nine risks counted off.
 */
final class QualityTables {
    /** Characters of a quote a row has room for. */
    private static final int LONGEST = 90;

    private final DebriefReport report;
    private final StringBuilder page = new StringBuilder();

    private QualityTables(DebriefReport report) {
        this.report = report;
    }

    static String of(DebriefReport report) {
        QualityTables tables = new QualityTables(report);
        tables.principles();
        tables.risks();
        return tables.page.toString();
    }

    private void principles() {
        open("report.principles");
        for (Principle principle : Principle.values())
            report.principles()
                    .mean(principle)
                    .ifPresent(
                            mean -> row(label(principle.code()), number(mean) + " of 5", orEven(replies(principle))));
        for (DimensionScore d : report.dimensions())
            row(
                    label(d.dimension().code()),
                    number(d.score()) + " of " + number(d.dimension().most()),
                    d.checks().stream().map(QualityTables::check).collect(Collectors.joining(" ")));
        page.append("</tbody></table>");
    }

    /** A find for and one against, each with the rules that moved it. */
    private String replies(Principle principle) {
        List<Evidence> evidence = report.principles().evidence().getOrDefault(principle, List.of());
        return List.of(true, false).stream()
                .flatMap(side ->
                        evidence.stream().filter(e -> e.supports() == side).limit(1))
                .map(e -> words(List.of(e)) + ": " + rules(e.turn(), principle) + ".")
                .collect(Collectors.joining(" "));
    }

    private String rules(int turn, Principle principle) {
        return report.principles().reply(turn).stream()
                .flatMap(r -> r.reasons().get(principle).stream())
                .map(reason -> reason.moved() + " " + reason.words())
                .collect(Collectors.joining(", "));
    }

    /** A check: its points, what it is counted by, and one find. */
    private static String check(DimensionScore.Check check) {
        if (!check.applies()) return Wording.of("check.unasked") + " " + Wording.of("check." + check.key() + ".rule");
        return number(check.points()) + "/" + number(check.most()) + " "
                + Wording.of("check." + check.key() + ".rule")
                + (check.evidence().isEmpty()
                        ? ""
                        : " " + words(check.evidence().subList(0, 1)) + ".");
    }

    private void risks() {
        open("safety.risks");
        Map<EthicalRisk, List<SafetyNote>> counted = EthicalRisk.countedOff(report.safety());
        counted.forEach((risk, found) -> {
            if (!found.isEmpty())
                row(
                        name(risk),
                        String.valueOf(found.size()),
                        found.stream().map(QualityTables::place).collect(Collectors.joining(" ")));
        });
        String none = counted.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(e -> name(e.getKey()))
                .collect(Collectors.joining(" · "));
        if (!none.isEmpty()) row(Wording.of("safety.risk.none.row"), "", none);
        page.append("</tbody></table><p class=\"quiet\">")
                .append(text(Wording.of("safety.risks.what")))
                .append("</p>");
    }

    private static String name(EthicalRisk risk) {
        return Wording.of("safety.risk." + risk.number());
    }

    private static String place(SafetyNote note) {
        return "“" + note.quote() + "” (turn " + (note.turn() + 1) + ")";
    }

    /** A mean that no single reply made. */
    private static String orEven(String words) {
        return words.isEmpty() ? Wording.of("report.even") : words;
    }

    /** One find for and one against, which is as much as a line holds. */
    private static String words(List<Evidence> evidence) {
        return List.of(true, false).stream()
                .flatMap(side ->
                        evidence.stream().filter(e -> e.supports() == side).limit(1))
                .map(e -> (e.supports() ? "" : Wording.of("report.against") + " ") + "“" + shortened(e.quote())
                        + "” (turn " + (e.turn() + 1) + ")")
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST ? quote : quote.substring(0, quote.lastIndexOf(' ', LONGEST)) + " …";
    }

    private void open(String heading) {
        page.append("<h2>").append(text(Wording.of(heading))).append("</h2><table class=\"three\"><tbody>");
    }

    private void row(String name, String value, String words) {
        page.append("<tr><th scope=\"row\">")
                .append(text(name))
                .append("</th><td class=\"value\">")
                .append(text(value))
                .append("</td><td>")
                .append(text(words))
                .append("</td></tr>");
    }
}
