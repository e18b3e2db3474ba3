package org.understudy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.analysis.safety.reply.JudgedReply;
import org.understudy.analysis.safety.reply.ReadReply;
import org.understudy.analysis.safety.reply.ReplyTrainer;
import org.understudy.analysis.safety.reply.SafetyExemplars;
import org.understudy.analysis.safety.reply.SafetyTrial;
import org.understudy.analysis.safety.reply.SafetyTrial.Outcome;
import org.understudy.analysis.safety.reply.SafetyVerdict.Appropriate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate safety --data DIR}: how well replies are judged on statements and responders not learned from. */
@Command(
        name = "safety",
        mixinStandardHelpOptions = true,
        description = "Judged answers to critical statements: balanced accuracy with each statement left out in turn.")
final class EvaluateSafety implements Runnable {
    private static final String FILE = "responses-dev.csv";

    @Option(names = "--data", paramLabel = "DIR", description = "holds safety/" + FILE + " or " + FILE)
    private Path data;

    @Option(
            names = "--write-weights",
            paramLabel = "FOLDER",
            description = "learn from everything and write the weights that ship")
    private Path weights;

    @Option(
            names = "--unseen",
            paramLabel = "FILE",
            description = "only judge these statements and replies (rows as in safety/exemplars.tsv) as shipped")
    private Path unseen;

    @Option(names = "--misses", description = "list what was judged wrongly")
    private boolean misses;

    @Option(
            names = "--alarms",
            paramLabel = "FILE",
            arity = "1..*",
            description = "only count what the turn-by-turn review notes in these sessions")
    private List<Path> alarms = List.of();

    @Option(
            names = "--turns",
            paramLabel = "FILE",
            description = "only count which of these replies (rows of yes or no, kind, client, reply) the turn-by-turn"
                    + " review notes")
    private Path turns;

    @Option(
            names = "--senses",
            paramLabel = "FILE",
            arity = "1..*",
            description = "only try the reader of kinds on its exemplars and on these sessions, in parts it was not"
                    + " fitted to")
    private List<Path> senses = List.of();

    @Option(
            names = "--write-turn-weights",
            paramLabel = "FILE",
            description = "with --senses: fit the reader of kinds to everything and write the weights that ship")
    private Path turnWeights;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (!alarms.isEmpty()) {
            SafetyAlarms.print(out, alarms, misses);
            out.flush();
            return;
        }
        if (!senses.isEmpty()) {
            if (turnWeights != null) SafetySenses.write(senses, turnWeights);
            SafetySenses.print(out, senses, misses);
            out.flush();
            return;
        }
        if (turns != null) {
            SafetyTurns.print(out, turns, misses);
            out.flush();
            return;
        }
        if (unseen != null) {
            report(out, "statements never learned from", SafetyTrial.asShipped(ReadReply.all(unseen())));
            out.flush();
            return;
        }
        if (data == null) throw Problem.input("--data DIR is needed: the folder that holds safety/" + FILE);
        List<ReadReply> own = ReadReply.all(SafetyExemplars.builtIn());
        Path file = Files.exists(data.resolve(FILE))
                ? data.resolve(FILE)
                : data.resolve("safety").resolve(FILE);
        if (!Files.exists(file))
            throw Problem.input(file + ": not there; skipped. Point --data at the folder that holds it");
        List<ReadReply> judged = ReadReply.all(read(file));
        report(out, "statement left out", SafetyTrial.leaveOneOut(judged, own, JudgedReply::stimulus));
        report(out, "responder left out", SafetyTrial.leaveOneOut(judged, own, JudgedReply::responder));
        report(
                out,
                "own statements left out, a tenth at a time",
                SafetyTrial.leaveOneOut(own, judged, EvaluateSafety::tenth));
        out.flush();
        if (weights != null) write(own, judged);
    }

    private static String tenth(JudgedReply reply) {
        return String.valueOf(Math.floorMod(reply.stimulus().hashCode(), 10));
    }

    private List<JudgedReply> unseen() {
        try {
            return SafetyExemplars.of(Files.readAllLines(unseen));
        } catch (IOException | IllegalStateException e) {
            throw Problem.input(unseen + ": cannot be read: " + e.getMessage());
        }
    }

    private void report(PrintWriter out, String title, List<Outcome> outcomes) {
        out.println(title);
        line(out, "all", outcomes);
        line(
                out,
                "all, not empty",
                outcomes.stream().filter(o -> !o.reply().response().isBlank()).toList());
        Function<Outcome, String> condition = o -> o.verdict().cue().condition().label();
        List<Outcome> spoken =
                outcomes.stream().filter(o -> !o.reply().response().isBlank()).toList();
        SafetyTrial.by(outcomes, condition).forEach((name, group) -> line(out, name, group));
        if (spoken.size() < outcomes.size())
            SafetyTrial.by(spoken, condition).forEach((name, group) -> line(out, name + ", not empty", group));
        if (misses)
            for (Outcome o : outcomes)
                if (o.verdict().appropriate() != (o.reply().appropriate() ? Appropriate.YES : Appropriate.NO))
                    out.printf(
                            "  ? %s judged %s, is %s (%.2f): %s%n",
                            o.reply().stimulus(),
                            o.verdict().appropriate(),
                            o.reply().appropriate() ? "YES" : "NO",
                            o.verdict().probability(),
                            o.reply().response().replace('\n', '/'));
    }

    private static void line(PrintWriter out, String name, List<Outcome> group) {
        out.printf(
                "  %-51s n %4d  balanced accuracy %s  (unsure as wrong %s)  unsure %4.1f %%%n",
                name,
                group.size(),
                shown(SafetyTrial.balancedAccuracy(group, false)),
                shown(SafetyTrial.balancedAccuracy(group, true)),
                100 * SafetyTrial.unsure(group));
    }

    private static String shown(java.util.Optional<Double> value) {
        return value.map(v -> String.format(java.util.Locale.ROOT, "%.3f", v)).orElse("one side only");
    }

    private static List<JudgedReply> read(Path file) {
        List<JudgedReply> judged = new ArrayList<>();
        for (Map<String, String> row :
                CsvRows.read(file, "stimulus", "condition", "client_says", "responder", "response", "appropriate"))
            judged.add(new JudgedReply(
                    row.get("stimulus"),
                    Condition.named(row.get("condition")),
                    row.get("client_says"),
                    row.get("responder"),
                    row.get("response") == null ? "" : row.get("response"),
                    row.get("appropriate").equals("yes")));
        return judged;
    }

    private void write(List<ReadReply> own, List<ReadReply> judged) {
        List<ReadReply> all = new ArrayList<>(own);
        all.addAll(judged);
        try {
            ReplyTrainer.fit(all).write(weights);
        } catch (IOException e) {
            throw Problem.input(weights + ": cannot be written: " + e.getMessage());
        }
    }
}
