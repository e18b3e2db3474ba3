package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.CommandLineSession.Result;

class EvaluateCodingTest {
    @TempDir
    Path folder;

    private CommandLineSession line;

    @BeforeEach
    void open() {
        line = new CommandLineSession(folder.resolve("rooms"));
    }

    @Test
    void writesEveryFigureThatCodedTranscriptsAllow() throws IOException {
        Path data = CodedTranscripts.in(folder.resolve("data"));
        Path out = folder.resolve("figures.json");

        Result done =
                line.run("evaluate", "coding", "--data", data.toString(), "--measure-only", "--out", out.toString());

        assertThat(done.exitCode()).isZero();
        assertThat(done.err()).contains("dev.tsv is not there: skipped").contains("goemotions is not there: skipped");
        JsonNode annomi = new ObjectMapper().readTree(out.toFile()).path("annomi");
        JsonNode four = annomi.path("behaviours");
        assertThat(four.path("turns").asInt()).isEqualTo(30);
        assertThat(four.path("macro_f1_interval")).hasSize(2);
        assertThat(four.path("confusion")).hasSize(4);
        for (String figure :
                new String[] {"macro_f1", "kappa", "calibration_error", "macro_f1_high_quality", "macro_f1_low_quality"
                }) assertThat(four.path(figure).isNumber()).as(figure).isTrue();
        for (String label : new String[] {"question", "reflection", "therapist_input", "other"}) {
            for (String figure : new String[] {"precision", "recall", "f1"})
                assertThat(four.at("/labels/" + label + "/" + figure).isNumber())
                        .isTrue();
        }
        assertThat(annomi.at("/behaviours_without_punctuation/macro_f1").isNumber())
                .isTrue();
        assertThat(annomi.path("behaviours_otherwise_written").fieldNames())
                .toIterable()
                .containsExactly("lower_case", "capitals", "typing_slips", "speech_fillers");
        assertThat(annomi.at("/client_talk/turns").asInt()).isEqualTo(30);
        assertThat(annomi.at("/open_closed_given_question/turns").asInt()).isEqualTo(12);
        assertThat(annomi.at("/behaviours_fitted/macro_f1").isNumber()).isTrue();
        assertThat(annomi.at("/speed/linear_baseline_turns_per_second").asLong())
                .isPositive();
    }

    @Test
    void aFolderThatIsNotThereIsSaidWithExitCodeTwo() {
        Result none =
                line.run("evaluate", "coding", "--data", folder.resolve("none").toString());

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("no such folder");
    }

    @Test
    void aFolderWithoutTranscriptsIsSaidWithExitCodeTwo() {
        Result empty = line.run("evaluate", "coding", "--data", folder.toString());

        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err()).contains("holds neither AnnoMI-simple-dev.csv nor AnnoMI-simple.csv");
    }
}
