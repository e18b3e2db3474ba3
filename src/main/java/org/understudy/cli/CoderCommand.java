package org.understudy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.Weights;
import org.understudy.analysis.coding.evaluation.CodingEvaluation;
import org.understudy.analysis.coding.evaluation.Judged;
import org.understudy.analysis.coding.training.CoderBuild;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.analysis.coding.training.OwnFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coder train} and {@code coder build}: weights of a program's own, and the weights that ship. */
@Command(name = "coder", description = "Fits the technique coder.")
final class CoderCommand {
    /** Every fifth fold is held out to show what fitting gained. */
    private static final int HELD_OUT = 0;

    @Command(name = "train", description = "Fits the coder to your own coded transcripts, showing before and after.")
    int train(
            @Option(names = "--data", required = true, paramLabel = "DIR|CSV") Path data,
            @Option(names = "--out", paramLabel = "FILE") Path out)
            throws IOException {
        List<LabelledTurn> turns = AnnoMiFiles.read(data, true);
        BuiltInCoder shipped = BuiltInCoder.load();
        var train = turns.stream().filter(t -> t.fold() != HELD_OUT).toList();
        var held = turns.stream().filter(t -> t.fold() == HELD_OUT).toList();
        if (train.isEmpty() || held.isEmpty()) {
            throw Problem.input(
                    data + ": too few transcripts; fitting needs some to learn from and some to check with");
        }
        System.err.printf("%d turns to learn from, %d held out%n", train.size(), held.size());
        BuiltInCoder fitted = BuiltInCoder.with(OwnFit.fit(shipped, train, Thread::interrupted));
        show("counselor behaviours", shipped, fitted, held, true);
        show("client talk", shipped, fitted, held, false);
        if (out != null) {
            System.err.println("fitting to all turns");
            Weights all = OwnFit.fit(shipped, turns, Thread::interrupted);
            try (OutputStream stream = Files.newOutputStream(out)) {
                all.write(stream);
            }
        }
        return 0;
    }

    private static void show(
            String what, BuiltInCoder before, BuiltInCoder after, List<LabelledTurn> held, boolean counselor) {
        List<String> labels = counselor ? CodingEvaluation.BEHAVIOURS : CodingEvaluation.LEANINGS;
        var was = Judged.figures(CodingEvaluation.judged(before, held, counselor), labels, false);
        var is = Judged.figures(CodingEvaluation.judged(after, held, counselor), labels, false);
        System.out.printf(
                "%s, held-out transcripts: macro-F1 before %s, after %s%n",
                what, was.get("macro_f1"), is.get("macro_f1"));
    }

    @Command(name = "build", description = "Makes the shipped weights again from the exemplars.")
    int build(@Option(names = "--out", required = true, paramLabel = "FILE") Path out) throws IOException {
        try (OutputStream stream = Files.newOutputStream(out)) {
            new CoderBuild().weights().write(stream);
        }
        return 0;
    }
}
