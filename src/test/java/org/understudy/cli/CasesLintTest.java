package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesLintTest {
    @TempDir
    private Path folder;

    @Test
    void whatCannotBeReadIsWrongInputAndWhatIsWrongInACaseIsAProblem() throws IOException {
        CommandLineSession terminal = new CommandLineSession(folder.resolve("data"));
        assertThat(terminal.run("cases", "lint", folder.resolve("nowhere") + "").exitCode())
                .isEqualTo(2);
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "id: [a\n");
        assertThat(terminal.run("cases", "lint", broken + "").exitCode()).isEqualTo(2);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "id: a\nname: A\napproach: cbd\ngaet: 1\n");
        CommandLineSession.Result result = terminal.run("cases", "lint", wrong + "");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("wrong.yaml:3: ", "wrong.yaml:4: ", "2 problems");
    }
}
