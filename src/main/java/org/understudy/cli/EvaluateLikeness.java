package org.understudy.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.client.fidelity.readers.Discrimination;
import org.understudy.client.fidelity.readers.Snippet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate likeness}: whether counselors can tell the client from people, blind. */
@Command(
        name = "likeness",
        mixinStandardHelpOptions = true,
        description = {
            "Whether readers can tell the client from people: draws snippets of both in random order, with a key apart,"
                    + " and counts what the readers wrote.",
            "Each reader fills a copy of the sheet by themself, without the key: 1 where a person speaks as the client."
        })
final class EvaluateLikeness implements Runnable {
    private static final String PERSON = "person";

    @ArgGroup(multiplicity = "1")
    private What what;

    /** A sheet is drawn or judged sheets are counted. */
    private static final class What {
        @ArgGroup(exclusive = false)
        private Draw draw;

        @ArgGroup(exclusive = false)
        private Count count;
    }

    private static final class Draw {
        @Option(
                names = "--people",
                required = true,
                paramLabel = "DIR",
                description = "session files or transcripts in which people speak as clients")
        private Path people;

        @Option(
                names = "--program",
                required = true,
                paramLabel = "DIR",
                description = "session files of rehearsals with the program's clients")
        private Path program;

        @Option(names = "--out", required = true, paramLabel = "F.csv", description = "where the sheet goes")
        private Path out;

        @Option(names = "--key-out", required = true, paramLabel = "F.csv", description = "where the key goes")
        private Path key;

        @Option(
                names = "--count",
                paramLabel = "N",
                defaultValue = "20",
                description = "snippets of each kind (${DEFAULT-VALUE})")
        private int count;

        @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "the same draws the same")
        private long seed;
    }

    private static final class Count {
        @Option(names = "--key", required = true, paramLabel = "F.csv", description = "the key of the sheet")
        private Path key;

        @Option(
                names = "--judged",
                paramLabel = "F.csv",
                required = true,
                arity = "1..*",
                description = "sheets that readers have filled: 1 or 0 in the column person")
        private List<Path> judged;
    }

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (what.draw != null) draw(what.draw);
        else count(what.count);
    }

    private static void draw(Draw draw) {
        Amount.within("--count", draw.count, 1, 10_000);
        List<Map<String, String>> sheet = new ArrayList<>();
        List<Map<String, String>> key = new ArrayList<>();
        for (Snippet s : Snippet.drawn(
                ReadersSheets.sessions(draw.people), ReadersSheets.sessions(draw.program), draw.count, draw.seed)) {
            String number = String.valueOf(sheet.size() + 1);
            Map<String, String> row = new LinkedHashMap<>();
            row.put(ReadersSheets.NUMBER, number);
            row.put("snippet", String.join("\n", s.lines()));
            row.put(PERSON, "");
            sheet.add(row);
            Map<String, String> truth = new LinkedHashMap<>();
            truth.put(ReadersSheets.NUMBER, number);
            truth.put(PERSON, s.person() ? "1" : "0");
            key.add(truth);
        }
        if (sheet.isEmpty())
            throw Problem.input("No session is long enough: a snippet needs more than " + 2 * Snippet.TURNS + " turns");
        CsvRows.write(draw.out, sheet);
        CsvRows.write(draw.key, key);
    }

    private void count(Count count) {
        PrintWriter out = spec.commandLine().getOut();
        Map<Integer, Boolean> truth = ReadersSheets.judged(count.key, PERSON);
        for (Path sheet : count.judged) {
            Discrimination told = told(truth, ReadersSheets.judged(sheet, PERSON));
            out.printf(
                    Locale.ROOT,
                    "%s: d' %.2f (%.2f to %.2f), %.2f told rightly; a person called so %d of %d, the program called a"
                            + " person %d of %d%n",
                    sheet.getFileName(),
                    told.dPrime(),
                    told.dPrime() - told.margin(),
                    told.dPrime() + told.margin(),
                    told.right(),
                    told.hits(),
                    told.people(),
                    told.alarms(),
                    told.program());
        }
        out.flush();
    }

    private static Discrimination told(Map<Integer, Boolean> truth, Map<Integer, Boolean> judged) {
        int[] called = new int[2];
        int[] of = new int[2];
        judged.forEach((number, person) -> {
            Boolean is = truth.get(number);
            if (is == null)
                throw Problem.input("number " + number + " is not in the key; was it drawn with this sheet?");
            of[is ? 1 : 0]++;
            if (person) called[is ? 1 : 0]++;
        });
        return new Discrimination(called[1], of[1], called[0], of[0]);
    }
}
