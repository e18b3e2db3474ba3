package org.understudy.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.evaluation.CodingEvaluation;
import org.understudy.analysis.coding.evaluation.DistressEvaluation;
import org.understudy.analysis.coding.evaluation.EmotionEvaluation;
import org.understudy.analysis.coding.evaluation.LearningEvaluation;
import org.understudy.analysis.coding.evaluation.Writing;
import org.understudy.analysis.coding.training.Exemplars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate coding --data DIR}: every figure about the coder, against people's codes. */
@Command(
        name = "coding",
        mixinStandardHelpOptions = true,
        description = "Measures the technique coder on coded transcripts.")
final class EvaluateCoding implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with annomi/, and esconv/ and goemotions/ where there.")
    private Path data;

    @Option(
            names = "--measure-only",
            description = "Leaves out what has to be learned again from the exemplars: codes and distress on held-out"
                    + " topics, agreement by number of exemplars.")
    private boolean measureOnly;

    @Option(names = "--out", paramLabel = "F.json", description = "Where the figures go; standard output without it.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(data)) throw Problem.input(data + ": no such folder");
        Map<String, Object> figures = new LinkedHashMap<>();
        var evaluation = new CodingEvaluation(BuiltInCoder.load(), System.err::println);
        figures.put("annomi", evaluation.of(writing -> AnnoMiFiles.read(data, writing)));
        if (!measureOnly) {
            System.err.println("each code, topics held out");
            figures.put("codes_across_topics", LearningEvaluation.codesAcrossTopics(Exemplars.counselor()));
            System.err.println("agreement by number of exemplars");
            figures.put(
                    "learning_curve",
                    LearningEvaluation.curve(Exemplars.counselor(), AnnoMiFiles.read(data, Writing.AS_WRITTEN)));
        }
        Path esconv = data.resolve("esconv").resolve("dev.tsv");
        if (Files.isRegularFile(esconv)) {
            System.err.println("supporters' strategies, mapped");
            figures.put("esconv", evaluation.mapped(EsConvFile.read(esconv)));
        } else {
            System.err.println(esconv + " is not there: skipped");
        }
        Map<String, Object> distress = new LinkedHashMap<>();
        System.err.println("distress");
        if (!measureOnly) distress.put("own_exemplars_by_topic", DistressEvaluation.acrossTopics(Exemplars.client()));
        Path stated = data.resolve("esconv").resolve("failed.json");
        if (Files.isRegularFile(stated)) {
            distress.put(
                    "stated_by_seekers",
                    DistressEvaluation.againstStated(
                            BuiltInCoder.load().clientTalk(), EsConvFile.statedAtFirst(stated)));
        } else {
            System.err.println(stated + " is not there: skipped");
        }
        figures.put("distress", distress);
        Path emotions = data.resolve("goemotions");
        if (Files.isRegularFile(emotions.resolve("train.tsv"))) {
            System.err.println("emotions");
            figures.put(
                    "goemotions",
                    EmotionEvaluation.of(
                            GoEmotionsFiles.comments(emotions.resolve("train.tsv")),
                            GoEmotionsFiles.comments(emotions.resolve("dev.tsv")),
                            GoEmotionsFiles.labels(emotions),
                            Exemplars.client()));
        } else {
            System.err.println(emotions + " is not there: skipped");
        }
        if (out == null) {
            System.out.println(JSON.writeValueAsString(figures));
        } else {
            if (out.toAbsolutePath().getParent() != null)
                Files.createDirectories(out.toAbsolutePath().getParent());
            JSON.writeValue(out.toFile(), figures);
        }
        return 0;
    }
}
