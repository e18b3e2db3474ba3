package org.understudy.exchange.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.client.fidelity.Bot;
import org.understudy.practice.authoring.Coverage;
import org.understudy.practice.authoring.Withheld;
import org.understudy.session.Release;

/** Which units simulated counselors reached, as data. */
final class CoverageData {
    private CoverageData() {}

    /** One row a unit and counselor: how many sessions, and in how many a hint, half or all of it came out. */
    static String csv(Coverage coverage) {
        StringBuilder csv =
                new StringBuilder("case,topic,unit,label,trust,depth,counselor,sessions,hint,half,full,withheld\r\n");
        for (Coverage.Row row : coverage.rows()) {
            for (Bot bot : coverage.counselors()) {
                csv.append(String.join(
                                ",",
                                coverage.caseId(),
                                quoted(row.topic()),
                                row.unit(),
                                quoted(row.label()),
                                Markup.number(row.trust()),
                                String.valueOf(row.depth()),
                                bot.name(),
                                String.valueOf(coverage.sessions())))
                        .append(counts(row, bot))
                        .append(',')
                        .append(quoted(row.withheld().map(Withheld::words).orElse("")))
                        .append("\r\n");
            }
        }
        return csv.toString();
    }

    private static String counts(Coverage.Row row, Bot bot) {
        StringBuilder counts = new StringBuilder();
        for (Release level : Coverage.LEVELS) counts.append(',').append(row.count(bot, level));
        return counts.toString();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    static String json(Coverage coverage) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("case", coverage.caseId());
        all.put("edition", coverage.digest());
        all.put("sessions", coverage.sessions());
        all.put("turns", coverage.turns());
        Map<String, String> counselors = new LinkedHashMap<>();
        for (Bot bot : coverage.counselors()) counselors.put(bot.name(), bot.what());
        all.put("counselors", counselors);
        List<Map<String, Object>> units = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) units.add(unit(coverage, row));
        all.put("units", units);
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all);
    }

    private static Map<String, Object> unit(Coverage coverage, Coverage.Row row) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("topic", row.topic());
        unit.put("unit", row.unit());
        unit.put("label", row.label());
        unit.put("trust", row.trust());
        unit.put("depth", row.depth());
        for (Release level : Coverage.LEVELS) {
            Map<String, Double> shares = new LinkedHashMap<>();
            for (Bot bot : coverage.counselors())
                shares.put(bot.name(), Math.rint(1000 * coverage.share(row, bot, level)) / 1000);
            unit.put(level.name().toLowerCase(Locale.ROOT), shares);
        }
        unit.put("reached", !row.never(Release.HINT));
        row.withheld().ifPresent(w -> unit.put("withheld", withheld(w)));
        return unit;
    }

    private static Map<String, Object> withheld(Withheld why) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("reason", why.reason().name().toLowerCase(Locale.ROOT));
        written.put("asked", why.asked());
        if (why.wanted() > 0) {
            written.put("reached", why.reached());
            written.put("wanted", why.wanted());
        }
        written.put("words", why.words());
        return written;
    }
}
