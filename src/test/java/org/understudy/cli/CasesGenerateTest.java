package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesGenerateTest {
    @TempDir
    private Path folder;

    private CommandLineSession.Result generate(String count, String seed, Path out, String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("cases", "generate", "--count", count, "--seed", seed, "--out", out.toString()));
        args.addAll(List.of(more));
        return new CommandLineSession(folder.resolve("data")).run(args.toArray(String[]::new));
    }

    @Test
    void writesTheCasesAndTheReportAndPrintsNothing() throws IOException {
        Path out = folder.resolve("data/cases/cohort");
        CommandLineSession.Result result = generate("3", "5", out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("100 %");
        assertThat(entries(out)).hasSize(3 + 2);
        JsonNode report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
        JsonNode cohort = report.path("cohorts").path(0);
        assertThat(cohort.path("count").asInt()).isEqualTo(3);
        assertThat(cohort.path("lint").path("problems").asInt(-1)).isZero();
        assertThat(cohort.path("shares").size()).isEqualTo(33);
        assertThat(Files.readString(out.resolve("report.md")))
                .contains("witnessing violence", "published", "ours", "Wilson");
        assertThat(new CommandLineSession(folder.resolve("data"))
                        .run("cases", "list")
                        .out())
                .contains("(generated)");
    }

    @Test
    void theSameSeedWritesTheSameReport() throws IOException {
        generate("2", "5", folder.resolve("a"), "--approach", "both");
        generate("2", "5", folder.resolve("b"), "--approach", "both");
        assertThat(folder.resolve("a/report.json")).hasSameTextualContentAs(folder.resolve("b/report.json"));
        assertThat(entries(folder.resolve("a")))
                .isEqualTo(entries(folder.resolve("b")))
                .hasSize(4 + 2);
    }

    @Test
    void theTableIsPrintedWhenItIsAskedFor() {
        assertThat(generate("2", "1", folder.resolve("t"), "--approach", "cbt", "--table")
                        .out())
                .contains("| presentation: panic | 12.0 %");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path out = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        CommandLineSession.Result result = generate("1", "1", out);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("mine", "not empty", "choose another");
        assertThat(entries(out)).containsExactly("notes.txt");
        assertThat(entries(folder)).containsExactly("mine");
    }

    @Test
    void wrongUsageIsSaidPlainly() {
        assertThat(generate("0", "1", folder.resolve("x")).exitCode()).isEqualTo(2);
        assertThat(generate("-3", "1", folder.resolve("x")).err()).contains("--count -3");
        assertThat(generate("many", "1", folder.resolve("x")).exitCode()).isEqualTo(2);
        assertThat(generate("1", "1", folder.resolve("x"), "--approach", "psychoanalysis")
                        .err())
                .contains("psychoanalysis", "cbt");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
