package org.understudy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.understudy.exchange.TranscriptFiles;
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

    @Option(names = "--out", required = true, paramLabel = "F", description = "where to write the comparison (JSON)")
    private Path out;

    CompareCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        Session first = read(left);
        Session second = read(right);
        Files.write(out, ComparisonJson.write(rooms.debrief().compare(first, second)));
        return 0;
    }

    private static Session read(Path file) {
        try {
            List<Session> sessions = new TranscriptFiles().read(file).sessions();
            if (sessions.isEmpty()) throw Problem.input(file + ": there is no session in this file");
            return sessions.getFirst();
        } catch (IOException e) {
            throw Problem.input(e.getMessage());
        }
    }
}
