package org.understudy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.evaluation.Writing;
import org.understudy.analysis.coding.training.CoderBuild;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.practice.CoderChoice;
import org.understudy.practice.CoderFitJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coder train|use|build}: weights of a program's own, which weights are used, and the weights that ship. */
@Command(name = "coder", mixinStandardHelpOptions = true, description = "Fits the technique coder.")
final class CoderCommand {
    private final Rooms rooms;

    CoderCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Command(
            name = "train",
            mixinStandardHelpOptions = true,
            description = "Fits the coder to your own coded transcripts, showing before and after on some held out.")
    int train(
            @Option(
                            names = "--data",
                            required = true,
                            paramLabel = "DIR|CSV",
                            description = "Transcripts coded in AnnoMI's columns.")
                    Path data,
            @Option(names = "--out", paramLabel = "FILE", description = "Where the fitted weights go.") Path out,
            @Option(names = "--use", description = "Use the fitted coder from now on; needs --out.") boolean use)
            throws Exception {
        if (use && out == null) throw Problem.input("--use needs --out FILE, where the fitted weights go");
        List<LabelledTurn> turns = AnnoMiFiles.read(data, Writing.AS_WRITTEN);
        CoderFitJob job;
        try {
            job = new CoderFitJob(BuiltInCoder.load(), turns, Optional.ofNullable(out));
        } catch (IllegalArgumentException e) {
            throw Problem.input(data + ": " + e.getMessage());
        }
        Optional<Map<String, Object>> gained = WatchedJob.run(job);
        if (gained.isEmpty()) return 1;
        show("counselor behaviours", (Map<?, ?>) gained.get().get("counselor"));
        show("client talk", (Map<?, ?>) gained.get().get("client"));
        if (use) new CoderChoice(rooms.dataFolder()).use(out);
        return 0;
    }

    private static void show(String what, Map<?, ?> both) {
        Map<?, ?> was = (Map<?, ?>) both.get("before");
        Map<?, ?> is = (Map<?, ?>) both.get("after");
        System.out.printf(
                "%s, held-out transcripts: macro-F1 before %s %s, after %s %s%n",
                what,
                was.get("macro_f1"),
                was.get("macro_f1_interval"),
                is.get("macro_f1"),
                is.get("macro_f1_interval"));
    }

    @Command(
            name = "use",
            mixinStandardHelpOptions = true,
            description = "Uses a fitted coder in the window and in every command; without FILE, says which is used.")
    int use(
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "Made by coder train.") Path file,
            @Option(names = "--shipped", description = "Back to the coder that ships.") boolean shipped)
            throws IOException {
        CoderChoice choice = new CoderChoice(rooms.dataFolder());
        if (shipped) choice.useShipped();
        else if (file != null && !Files.isRegularFile(file)) throw Problem.input(file + ": no such file");
        else if (file != null) choice.use(file);
        else System.out.println(choice.fitted().map(f -> "fitted: " + f.file()).orElse("the coder that ships"));
        return 0;
    }

    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            description = "Makes the shipped weights again from the exemplars.")
    int build(@Option(names = "--out", required = true, paramLabel = "FILE") Path out) throws IOException {
        try (OutputStream stream = Files.newOutputStream(out)) {
            new CoderBuild().weights().write(stream);
        }
        return 0;
    }
}
