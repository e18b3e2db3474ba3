package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.CommandLineSession.Result;

class ReadersSheetsTest {
    @TempDir
    Path folder;

    private CommandLineSession line;

    @BeforeEach
    void open() throws IOException {
        line = new CommandLineSession(folder.resolve("rooms"));
        Files.createDirectories(folder.resolve("people"));
        Files.createDirectories(folder.resolve("program"));
        for (int i = 0; i < 4; i++) {
            Files.writeString(folder.resolve("people/talk" + i + ".txt"), talk("by a person " + i));
            Files.writeString(folder.resolve("program/talk" + i + ".txt"), talk("by the program " + i));
        }
    }

    private static String talk(String client) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++)
            text.append("Counselor: question ")
                    .append(i)
                    .append("?\nClient: answer ")
                    .append(i)
                    .append(' ')
                    .append(client)
                    .append(".\n");
        return text.toString();
    }

    private Path filled(Path sheet, String column, String name, List<String> written) {
        List<Map<String, String>> rows = CsvRows.read(sheet);
        for (int i = 0; i < rows.size(); i++) rows.get(i).put(column, written.get(i % written.size()));
        Path judged = folder.resolve(name);
        CsvRows.write(judged, rows);
        return judged;
    }

    @Test
    void answersAreDrawnOnceAndCountedReaderByReader() {
        Path sheet = folder.resolve("sheet.csv");
        String people = folder.resolve("people").toString();

        assertThat(line.run("evaluate", "answers", "--sessions", people, "--count", "8", "--out", sheet.toString())
                        .exitCode())
                .isZero();
        assertThat(CsvRows.read(sheet)).hasSize(8).allSatisfy(row -> {
            String number = row.get("counselor").replaceAll("\\D", "");
            assertThat(row.get("client_answers")).startsWith("answer " + number);
        });

        Path one = filled(sheet, "on_topic", "one.csv", List.of("1", "1", "1", "0"));
        Path two = filled(sheet, "on_topic", "two.csv", List.of("yes", "no", "yes", "no"));
        Result counted = line.run("evaluate", "answers", "--judged", one.toString(), two.toString());

        assertThat(counted.out())
                .contains("one.csv: 6 of 8 on topic, 0.750")
                .contains("two.csv: 4 of 8 on topic, 0.500")
                .contains("agree on 0.75 of 8, kappa 0.500");
    }

    @Test
    void snippetsComeWithAKeyApartAndAreTold() {
        Path sheet = folder.resolve("snippets.csv");
        Path key = folder.resolve("key.csv");

        Result drawn = line.run(
                "evaluate",
                "likeness",
                "--people",
                folder.resolve("people").toString(),
                "--program",
                folder.resolve("program").toString(),
                "--count",
                "4",
                "--out",
                sheet.toString(),
                "--key-out",
                key.toString());

        assertThat(drawn.exitCode()).isZero();
        List<Map<String, String>> rows = CsvRows.read(sheet);
        List<Map<String, String>> truth = CsvRows.read(key);
        assertThat(rows).hasSize(8);
        for (int i = 0; i < 8; i++)
            assertThat(rows.get(i).get("snippet"))
                    .contains(truth.get(i).get("person").equals("1") ? "by a person" : "by the program");

        Path all = filled(
                sheet,
                "person",
                "reader.csv",
                truth.stream().map(row -> row.get("person")).toList());
        Result counted = line.run("evaluate", "likeness", "--key", key.toString(), "--judged", all.toString());
        assertThat(counted.out()).contains("1.00 told rightly").contains("a person called so 4 of 4");
    }

    @Test
    void whatIsNeitherYesNorNoIsSaidWithItsRow() {
        Path sheet = folder.resolve("sheet.csv");
        line.run("evaluate", "answers", "--sessions", folder.resolve("people").toString(), "--out", sheet.toString());
        Path odd = filled(sheet, "on_topic", "odd.csv", List.of("1", "perhaps"));

        Result told = line.run("evaluate", "answers", "--judged", odd.toString());

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("number 2").contains("“perhaps”").contains("write 1 or 0");
    }

    @Test
    void aFolderWithoutSessionsIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        Result told = line.run(
                "evaluate",
                "answers",
                "--sessions",
                folder.resolve("empty").toString(),
                "--out",
                folder.resolve("x.csv").toString());

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("holds no session");
    }
}
