package org.understudy.exchange.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.casebook.Approach;
import org.understudy.casebook.generate.Distribution;
import org.understudy.casebook.generate.FramesInCommon;
import org.understudy.casebook.generate.Likeness;

/**
 * What is known of generated cohorts: each share with its target and where that is from, what the linter found, and how
 * alike the nearest two cases are. The same bytes for the same cohorts.
 */
public record CohortReport(long seed, List<Cohort> cohorts) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * One cohort.
     *
     * @param problems and remarks of the linter over all cases
     * @param asked whether every question was tried, as {@code cases lint} does
     * @param closest of one reason and voice: the two that share most of their unit lines; 0 where there are no two
     * @param likeness empty names where there is only one case
     * @param frames what people of one voice and of different voices say alike between things
     */
    public record Cohort(
            Approach approach,
            Distribution distribution,
            int problems,
            int remarks,
            boolean asked,
            Likeness.Pair closest,
            Likeness.Result likeness,
            FramesInCommon.Result frames) {}

    /** Writes {@code report.json} and {@code report.md} into this folder. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("report.json"), json(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("report.md"), markdown(), StandardCharsets.UTF_8);
    }

    String json() throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", "understudy-cohort");
        report.put("version", 1);
        report.put("seed", seed);
        report.put("cohorts", cohorts.stream().map(CohortReport::fields).toList());
        return JSON.writeValueAsString(report) + "\n";
    }

    private static Map<String, Object> fields(Cohort c) {
        Map<String, Object> cohort = new LinkedHashMap<>();
        cohort.put("approach", name(c));
        cohort.put("count", c.distribution().count());
        cohort.put("age", c.distribution().meanAge());
        cohort.put("shares", c.distribution().rows());
        Map<String, Object> lint = new LinkedHashMap<>();
        lint.put("problems", c.problems());
        lint.put("remarks", c.remarks());
        lint.put("questionsTried", c.asked());
        cohort.put("lint", lint);
        cohort.put("unitLinesShared", c.closest());
        cohort.put("likeness", c.likeness());
        cohort.put("framesInCommon", c.frames());
        return cohort;
    }

    private static String name(Cohort c) {
        return c.approach().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as tables to be read. */
    public String markdown() {
        StringBuilder page =
                new StringBuilder("# A generated cohort\n\nSeed ").append(seed).append(".\n");
        page.append(
                "Drawn by quota, so that a cohort stands near its targets; the interval is what independent draws of"
                    + " this size would have left open\n"
                    + "(Wilson, 95 %). `published`: from the abstract of arXiv 2504.13955. `ours`: our own label and"
                    + " share, no claim about the world.\n");
        for (Cohort c : cohorts) table(page, c);
        return page.toString();
    }

    private static void table(StringBuilder page, Cohort c) {
        Distribution d = c.distribution();
        Distribution.MeanAge age = d.meanAge();
        page.append(line("\n## %s, %d cases\n", name(c), d.count()));
        page.append("| | target | drawn | difference | 95 % interval | source |\n|---|---:|---:|---:|---|---|\n");
        page.append(line(
                "| mean age (%d to %d) | %.1f | %.1f | %+.1f | %.1f to %.1f | %s |\n",
                age.youngest(),
                age.oldest(),
                age.target(),
                age.drawn(),
                age.drawn() - age.target(),
                age.low(),
                age.high(),
                age.source()));
        for (Distribution.Row r : d.rows()) {
            page.append(line(
                    "| %s: %s | %.1f %% | %.1f %% (%d) | %+.1f | %.1f to %.1f | %s |\n",
                    r.attribute(),
                    r.value(),
                    100 * r.target(),
                    100 * r.drawn(),
                    r.people(),
                    100 * r.difference(),
                    100 * r.low(),
                    100 * r.high(),
                    r.source()));
        }
        page.append(line(
                "\nLint: %d problems, %d remarks%s.\n",
                c.problems(),
                c.remarks(),
                c.asked() ? "" : "; the questions were not tried (with --asks they are, as cases lint does)"));
        if (c.closest().value() > 0)
            page.append(line(
                    "Unit lines two of one reason and voice share: nearest pair %.2f (%s, %s).\n",
                    c.closest().value(), c.closest().one(), c.closest().other()));
        Likeness.Pair nearest = c.likeness().nearest();
        if (d.count() > 1)
            page.append(line(
                    "Likeness (4-grams of words two cases share, over all client lines): nearest pair %.2f (%s, %s);"
                            + " median of each case's nearest %.2f.\n",
                    nearest.value(),
                    nearest.one(),
                    nearest.other(),
                    c.likeness().median()));
        if (d.count() > 1)
            page.append(line(
                    "Frames in common: %.2f between people of one voice, %.2f between people of different voices (mean"
                            + " of all pairs).\n",
                    c.frames().oneVoice(), c.frames().different()));
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
