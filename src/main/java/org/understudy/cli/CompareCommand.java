package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.understudy.analysis.compare.Comparison;
import org.understudy.exchange.report.ComparisonJson;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets two sessions side by side. */
@Command(
        name = "compare",
        description = "Compare two sessions, best of the same client.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "A", description = "the first session: a session file or a transcript")
    private Path left;

    @Parameters(index = "1", paramLabel = "B", description = "the second session")
    private Path right;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "F",
            description = "where to write the comparison: .json, .html or .pdf")
    private Path out;

    @Option(
            names = "--named",
            description = "Put the sessions' titles, and whoever is named in them, on a page to print.")
    private boolean named;

    @Option(
            names = "--unnamed",
            description = "In .json: leave the titles out and mask whoever is named in what was said.")
    private boolean unnamed;

    CompareCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        Session first = read(left);
        Session second = read(right);
        Comparison comparison = rooms.debrief().compare(first, second);
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".pdf"))
            new ReviewFiles().write(comparison, List.of(first, second), named, out);
        else Files.write(out, ComparisonJson.write(comparison, List.of(first, second), !unnamed));
        return 0;
    }

    private static Session read(Path file) {
        List<Session> sessions = SessionFiles.in(file);
        if (sessions.isEmpty()) throw Problem.input(file + ": there is no session in this file");
        return sessions.getFirst();
    }
}
