package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.EditableCase;
import org.understudy.client.fidelity.Bot;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.practice.authoring.Coverage;
import org.understudy.practice.authoring.CoverageJob;
import org.understudy.session.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cases coverage}: which units the simulated counselors reached. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description =
                "Lets every simulated counselor talk with a client and tells in which share of the sessions a hint,"
                        + " half or all of each unit came out. Exit code 1 where a unit was never reached.")
final class CasesCoverage implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Option(names = "--case", required = true, paramLabel = "ID")
    private String id;

    @Option(names = "--sessions", defaultValue = "12", description = "sessions a counselor (${DEFAULT-VALUE})")
    private int sessions;

    @Option(names = "--turns", defaultValue = "40", description = "counselor turns a session (${DEFAULT-VALUE})")
    private int turns;

    @Option(names = "--out", paramLabel = "FILE", description = "where the table goes: .html, .csv or .json")
    private Path out;

    CasesCoverage(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        Amount.within("--sessions", sessions, 1, 1000);
        Amount.within("--turns", turns, 1, 500);
        if (out != null && !out.toString().matches("(?i).*\\.(html|csv|json)"))
            throw Problem.input(out + ": the table is written as .html, .csv or .json");
        Optional<Coverage> played = WatchedJob.run(new CoverageJob(edited(), rooms.techniqueCoder(), sessions, turns));
        if (played.isEmpty()) return 1;
        if (out != null) write(played.get());
        else print(played.get());
        return played.get().never(Release.HINT).isEmpty() ? 0 : 1;
    }

    private EditableCase edited() {
        try {
            return rooms.wordings().edit(id);
        } catch (CaseProblem e) {
            throw Problem.input(e.getMessage());
        }
    }

    private void write(Coverage coverage) {
        try {
            new ReviewFiles().writeCoverage(coverage, out);
        } catch (IOException e) {
            throw Problem.input(e.getMessage());
        }
    }

    private void print(Coverage coverage) {
        say("%s, %d sessions a counselor, %d turns each", coverage.name(), sessions, turns);
        say("share of sessions in which half or more came out, per cent");
        List<Bot> bots = coverage.counselors();
        StringBuilder head = new StringBuilder("%-34s".formatted(""));
        bots.forEach(b -> head.append("%5s".formatted(b)));
        coverage.topics().forEach((topic, rows) -> {
            say("%s", "");
            say("%s", head.toString().replaceFirst(" {34}", "%-34s".formatted(cut(topic, 33))));
            for (Coverage.Row row : rows) {
                StringBuilder line = new StringBuilder("  %-32s".formatted(cut(row.unit(), 31)));
                for (Bot bot : bots) line.append("%5.0f".formatted(100 * coverage.share(row, bot, Release.HALF)));
                say("%s%s", line, flag(row));
            }
        });
        say("%s", "");
        bots.forEach(b -> say("%s  %s", b, b.what()));
        say(
                "%d of %d units were never told in full by anybody, %d never came up at all",
                coverage.never(Release.FULL).size(),
                coverage.rows().size(),
                coverage.never(Release.HINT).size());
    }

    private static String flag(Coverage.Row row) {
        String never = row.never(Release.HINT) ? "  never reached" : "  never in full";
        return row.withheld().map(w -> never + ": " + w.words()).orElse("");
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    private void say(String format, Object... values) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
    }
}
