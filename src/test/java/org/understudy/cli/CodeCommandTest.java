package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    @TempDir
    Path folder;

    private List<Map<String, String>> coded(String transcript) throws IOException {
        Path in = Files.writeString(folder.resolve("in.txt"), transcript);
        Path out = folder.resolve("out.csv");
        assertThat(new CommandLineSession(folder)
                        .run("code", in.toString(), "--out", out.toString())
                        .exitCode())
                .isZero();
        return TranscriptTable.read(out).rows();
    }

    @Test
    void whatIsInLettersItCannotReadIsNotReadAndNothingElse() throws IOException {
        var rows = coded("Therapist: \u041a\u0430\u043a \u0434\u0435\u043b\u0430?\n"
                + "Client: \u0623\u0646\u0627 \u0645\u062a\u0639\u0628\n");
        assertThat(rows.get(0))
                .containsEntry("behaviour", "not_read")
                .containsEntry("technique", "not_read")
                .containsEntry("confidence", "");
        assertThat(rows.get(1)).containsEntry("talk", "not_read").containsEntry("distress", "");
    }

    @Test
    void whatWasReadIsStillCoded() throws IOException {
        var rows = coded("Therapist: What has been hardest this week?\nClient: I want to stop, Zo\u00eb.\n");
        assertThat(rows.get(0)).containsEntry("behaviour", "question").containsEntry("technique", "open_question");
        assertThat(rows.get(0).get("confidence")).matches("[01]\\.\\d\\d");
        assertThat(rows.get(1).get("talk")).isIn("change", "neutral", "sustain");
        assertThat(rows.get(1).get("distress")).matches("\\d+");
    }
}
