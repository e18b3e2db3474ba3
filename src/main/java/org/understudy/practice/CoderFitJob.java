package org.understudy.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.Weights;
import org.understudy.analysis.coding.evaluation.CodingEvaluation;
import org.understudy.analysis.coding.evaluation.Judged;
import org.understudy.analysis.coding.training.LabelledTurn;
import org.understudy.analysis.coding.training.OwnFit;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;

/**
 * Fits the coder to a program's own coded transcripts: first to four parts in five, to see on the fifth what it gains,
 * then to all, to be used. Stopped half-way, it writes nothing.
 */
public final class CoderFitJob implements Job<Map<String, Object>> {
    private static final int HELD_OUT = 0;
    private static final int STEPS = 5;

    private final BuiltInCoder shipped;
    private final List<LabelledTurn> turns;
    private final Optional<Path> out;

    /**
     * A fit.
     *
     * @param turns each with the fold it belongs to; the first fold is held out
     * @param out where the weights fitted to all turns go; without it the gain is only measured
     * @throws IllegalArgumentException where nothing could be learned from or nothing could be held out
     */
    public CoderFitJob(BuiltInCoder shipped, List<LabelledTurn> turns, Optional<Path> out) {
        long held = turns.stream().filter(t -> t.fold() == HELD_OUT).count();
        if (held == 0 || held == turns.size())
            throw new IllegalArgumentException(
                    "too few transcripts: fitting needs some to learn from and some to check with");
        this.shipped = shipped;
        this.turns = List.copyOf(turns);
        this.out = out;
    }

    @Override
    public String title() {
        return "Fitting the coder";
    }

    /**
     * What was gained on the held-out transcripts.
     *
     * @throws java.util.concurrent.CancellationException when it was stopped; nothing is then written
     */
    @Override
    public Map<String, Object> run(JobContext context) throws IOException {
        List<LabelledTurn> train =
                turns.stream().filter(t -> t.fold() != HELD_OUT).toList();
        List<LabelledTurn> held =
                turns.stream().filter(t -> t.fold() == HELD_OUT).toList();
        context.progress(0, STEPS, "learning from " + train.size() + " turns, " + held.size() + " held out");
        BuiltInCoder fitted = BuiltInCoder.with(OwnFit.fit(shipped, train, context::cancelled));
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("turns", turns.size());
        account.put("held_out_turns", held.size());
        context.stopIfCancelled();
        context.progress(1, STEPS, "counselor turns before and after");
        account.put("counselor", compared(fitted, held, true));
        context.stopIfCancelled();
        context.progress(2, STEPS, "client turns before and after");
        account.put("client", compared(fitted, held, false));
        if (out.isPresent()) {
            context.progress(3, STEPS, "learning from all turns");
            Weights all = OwnFit.fit(shipped, turns, context::cancelled);
            context.stopIfCancelled();
            context.progress(4, STEPS, "writing");
            write(all, account, out.get().toAbsolutePath());
        }
        context.progress(STEPS, STEPS, "done");
        return account;
    }

    private Map<String, Object> compared(BuiltInCoder fitted, List<LabelledTurn> held, boolean counselor) {
        List<String> labels = counselor ? CodingEvaluation.BEHAVIOURS : CodingEvaluation.LEANINGS;
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("before", Judged.figures(CodingEvaluation.judged(shipped, held, counselor), labels, false));
        both.put("after", Judged.figures(CodingEvaluation.judged(fitted, held, counselor), labels, false));
        return both;
    }

    private static void write(Weights weights, Map<String, Object> account, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), ".understudy-", ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                weights.write(stream);
            }
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(CoderChoice.accountOf(target).toFile(), account);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
