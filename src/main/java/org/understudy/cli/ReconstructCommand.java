package org.understudy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.partners.Reconstruction;
import org.understudy.practice.partners.ReconstructionTable;
import org.understudy.practice.partners.ReconstructionTable.Pair;
import org.understudy.practice.partners.ReconstructionTable.Row;
import org.understudy.practice.partners.ReconstructionTable.Spread;
import org.understudy.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reconstruct SESSION… --out DIR}: the clients of recorded sessions, answered by a local model. */
@Command(
        name = "reconstruct",
        mixinStandardHelpOptions = true,
        description =
                "Has a local model answer the clients of recorded sessions by a single-session protocol, and rates"
                        + " both by the same instruments. Sessions that are answered already are taken as they are.")
final class ReconstructCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Parameters(
            paramLabel = "SESSION",
            arity = "1..*",
            description = "session files or transcripts, or folders of them")
    private List<Path> in;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the answered sessions go")
    private Path out;

    @Option(names = "--table", paramLabel = "F.csv", description = "also write the table to a file")
    private Path table;

    ReconstructCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        ModelRoles counselor = model.use(rooms);
        Files.createDirectories(out);
        List<Pair> pairs = new ArrayList<>();
        for (Session session : sessions()) {
            if (!Reconstruction.possible(session)) {
                spec.commandLine().getErr().println(session.id() + ": fewer than two lines of a client; left out");
                continue;
            }
            try {
                pairs.add(new Pair(session, answered(session, counselor)));
            } catch (NoAnswer e) {
                throw Problem.found(session.id() + ": " + e.getMessage() + "; " + pairs.size()
                        + " sessions are answered and kept in " + out + ", start again to go on");
            }
        }
        if (pairs.isEmpty()) throw Problem.input("there is no session with a client in these files");
        ReconstructionTable result = ReconstructionTable.of(pairs, rooms.debrief());
        print(result, counselor.name());
        if (table != null) Files.write(table, csv(result), StandardCharsets.UTF_8);
        return 0;
    }

    private Session answered(Session session, ModelRoles counselor) throws IOException {
        Path file = out.resolve(Reconstruction.idOf(session, counselor.name()) + ".json");
        if (Files.exists(file)) {
            Session kept = ReviewCommand.session(file);
            if (Reconstruction.isOf(kept, counselor.digest())) return kept;
        }
        spec.commandLine().getErr().println(session.id());
        Session made = new Reconstruction(counselor, session, Clock.systemUTC()).run(new Heard(spec));
        new TranscriptFiles().write(List.of(made), file);
        return made;
    }

    private List<Session> sessions() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (Path path : in) {
            List<Path> files = List.of(path);
            if (Files.isDirectory(path))
                try (var listed = Files.list(path)) {
                    files = listed.filter(Files::isRegularFile).sorted().toList();
                }
            for (Path file : files)
                sessions.addAll(new TranscriptFiles()
                        .read(file).sessions().stream()
                                .filter(s -> !s.extra().containsKey(Reconstruction.FROM))
                                .toList());
        }
        return sessions;
    }

    private void print(ReconstructionTable result, String name) {
        PrintWriter to = spec.commandLine().getOut();
        to.println(result.pairs() + " sessions, each as recorded and answered by " + name
                + "; rated by the built-in rater, mean (SD) on 0-6");
        to.println(String.format(
                Locale.ROOT, "  %-28s %-16s %-16s %s", "", "as recorded", "model", "published: peers / model"));
        for (Row row : result.rows())
            to.println(String.format(
                    Locale.ROOT,
                    "  %-28s %-16s %-16s %s / %s",
                    row.item().key(),
                    words(row.people()),
                    words(row.model()),
                    words(row.publishedPeer()),
                    words(row.publishedModel())));
        to.println("  published: Iftikhar et al., 27 sessions, three psychologists who did not know the source; not the"
                + " same rater");
    }

    private static String words(Spread s) {
        return s.n() == 0 ? "-" : String.format(Locale.ROOT, "%.2f (%.2f) n%d", s.mean(), s.deviation(), s.n());
    }

    private static String words(Optional<Spread> published) {
        return published
                .map(s -> String.format(Locale.ROOT, "%.2f (%.2f)", s.mean(), s.deviation()))
                .orElse("-");
    }

    private static List<String> csv(ReconstructionTable result) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "item,recorded_n,recorded_mean,recorded_sd,model_n,model_mean,model_sd,published_peer,published_model"));
        for (Row r : result.rows())
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%d,%.3f,%.3f,%d,%.3f,%.3f,%s,%s",
                    r.item().key(),
                    r.people().n(),
                    r.people().mean(),
                    r.people().deviation(),
                    r.model().n(),
                    r.model().mean(),
                    r.model().deviation(),
                    r.publishedPeer().map(s -> "" + s.mean()).orElse(""),
                    r.publishedModel().map(s -> "" + s.mean()).orElse("")));
        return lines;
    }
}
