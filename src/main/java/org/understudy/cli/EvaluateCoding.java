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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate coding --data DIR}: every figure about the coder, against people's codes. */
@Command(name = "coding", description = "Measures the technique coder on coded transcripts.")
final class EvaluateCoding implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder with annomi/ and esconv/.")
    private Path data;

    @Option(names = "--out", paramLabel = "F.json", description = "Where the figures go; standard output without it.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(data)) throw Problem.input(data + ": no such folder");
        Map<String, Object> figures = new LinkedHashMap<>();
        var evaluation = new CodingEvaluation(BuiltInCoder.load(), System.err::println);
        figures.put("annomi", evaluation.of(AnnoMiFiles.read(data, true), AnnoMiFiles.read(data, false)));
        Path esconv = data.resolve("esconv").resolve("dev.tsv");
        if (Files.isRegularFile(esconv)) {
            System.err.println("supporters' strategies, mapped");
            figures.put("esconv", evaluation.mapped(EsConvFile.read(esconv)));
        } else {
            System.err.println(esconv + " is not there: skipped");
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
