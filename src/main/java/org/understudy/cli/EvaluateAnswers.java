package org.understudy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.analysis.coding.evaluation.Confusion;
import org.understudy.client.fidelity.readers.Moment;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate answers}: whether the client answers what was said, by readers. */
@Command(
        name = "answers",
        mixinStandardHelpOptions = true,
        description = {
            "Whether the client's answers are on topic, as readers judge it: draws a sheet, counts what they wrote.",
            "On topic is what answers the question or takes up the remark, what visibly dodges this very matter, or a"
                    + " small reaction where no more was needed. Each reader fills a copy of the sheet by themself."
        })
final class EvaluateAnswers implements Runnable {
    private static final String ON_TOPIC = "on_topic";

    @ArgGroup(multiplicity = "1")
    private What what;

    /** A sheet is drawn or judged sheets are counted. */
    private static final class What {
        @ArgGroup(exclusive = false)
        private Draw draw;

        @Option(
                names = "--judged",
                paramLabel = "F.csv",
                required = true,
                arity = "1..*",
                description = "sheets that readers have filled: 1 or 0 in the column on_topic")
        private List<Path> judged = List.of();
    }

    private static final class Draw {
        @Option(
                names = "--sessions",
                required = true,
                paramLabel = "DIR",
                description = "session files or transcripts to draw from")
        private Path sessions;

        @Option(names = "--out", required = true, paramLabel = "F.csv", description = "where the sheet goes")
        private Path out;

        @Option(names = "--count", paramLabel = "N", defaultValue = "300", description = "turns (${DEFAULT-VALUE})")
        private int count;

        @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "the same draws the same")
        private long seed;
    }

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (what.draw != null) draw(what.draw);
        else count(what.judged);
    }

    private static void draw(Draw draw) {
        Amount.within("--count", draw.count, 1, 10_000);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Moment m : Moment.drawn(ReadersSheets.sessions(draw.sessions), draw.count, draw.seed)) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put(ReadersSheets.NUMBER, String.valueOf(rows.size() + 1));
            row.put("client", m.client());
            row.put("client_before", m.before());
            row.put("counselor", m.counselor());
            row.put("client_answers", m.answer());
            row.put(ON_TOPIC, "");
            rows.add(row);
        }
        CsvRows.write(draw.out, rows);
    }

    private void count(List<Path> sheets) {
        PrintWriter out = spec.commandLine().getOut();
        List<Map<Integer, Boolean>> readers =
                sheets.stream().map(f -> ReadersSheets.judged(f, ON_TOPIC)).toList();
        for (int i = 0; i < sheets.size(); i++) {
            long on = readers.get(i).values().stream().filter(v -> v).count();
            out.printf(
                    Locale.ROOT,
                    "%s: %d of %d on topic, %.3f%n",
                    sheets.get(i).getFileName(),
                    on,
                    readers.get(i).size(),
                    (double) on / readers.get(i).size());
        }
        for (int i = 0; i < sheets.size(); i++)
            for (int j = i + 1; j < sheets.size(); j++) {
                Confusion both = together(readers.get(i), readers.get(j));
                out.printf(
                        Locale.ROOT,
                        "%s and %s: agree on %.2f of %d, kappa %.3f%n",
                        sheets.get(i).getFileName(),
                        sheets.get(j).getFileName(),
                        both.accuracy(),
                        both.total(),
                        both.kappa());
            }
        out.flush();
    }

    private static Confusion together(Map<Integer, Boolean> one, Map<Integer, Boolean> other) {
        Confusion both = new Confusion(List.of("beside", "on topic"));
        one.forEach((number, on) -> {
            if (other.containsKey(number)) both.add(on ? 1 : 0, other.get(number) ? 1 : 0);
        });
        return both;
    }
}
