package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.CommandLineSession.Result;
import org.understudy.session.Technique;

class CodebookCommandTest {
    @TempDir
    Path folder;

    private CommandLineSession line;

    @BeforeEach
    void open() {
        line = new CommandLineSession(folder.resolve("rooms"));
    }

    @Test
    void listsEveryCodeWithItsDefinition() {
        Result all = line.run("codebook");

        assertThat(all.exitCode()).isZero();
        assertThat(all.out().lines()).hasSize(Technique.values().length);
        for (Technique t : Technique.values()) assertThat(all.out()).containsPattern("(?m)^" + t.code() + " +\\w");
    }

    @Test
    void showsOneCodeWithExamplesPlacesAndHowOftenTheCoderIsRight() {
        Result one = line.run("codebook", "Affirm");

        assertThat(one.exitCode()).isZero();
        assertThat(one.out())
                .startsWith("affirm (mi-consistent)\n")
                .contains("Not praise without content")
                .containsPattern("peer counseling: .+; MITI 4\\.2\\.1: .+; MISC 2\\.5: .+; AnnoMI: other; source: .+")
                .containsPattern("precision \\d\\.\\d\\d, recall \\d\\.\\d\\d, \\d+ examples");
        assertThat(one.out().split("  clear: ")).hasSize(3);
        assertThat(one.out().split("  at the border: ")).hasSize(3);
    }

    @Test
    void anUnknownCodeIsSaidWithExitCodeTwo() {
        Result none = line.run("codebook", "hypnosis");

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("hypnosis: no such code");
    }

    @Test
    void writesTheHandout() {
        Path pdf = folder.resolve("codebook.pdf");
        Path html = folder.resolve("codebook.html");

        assertThat(line.run("codebook", "--out", pdf.toString()).exitCode()).isZero();
        assertThat(line.run("codebook", "--out", html.toString()).exitCode()).isZero();

        assertThat(pdf.toFile().length()).isGreaterThan(10_000);
        assertThat(html).content().contains("downward arrow");
    }
}
