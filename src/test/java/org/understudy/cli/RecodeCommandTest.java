package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.CommandLineSession.Result;

class RecodeCommandTest {
    @TempDir
    Path folder;

    private CommandLineSession line;

    @BeforeEach
    void open() {
        line = new CommandLineSession(folder.resolve("rooms"));
    }

    @Test
    void codesWhatHasNoCodesYetAndChangesNothingTheSecondTime() throws IOException {
        Path talk = Files.writeString(folder.resolve("talk.txt"), "T: Tell me about the orchard.\nC: It burned.\n");
        assertThat(line.run("db", "import", talk.toString()).exitCode()).isZero();

        Result first = line.run("db", "recode");
        Result second = line.run("db", "recode");

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).isEqualTo("1 sessions, 2 turns coded; 1 sessions changed\n");
        assertThat(first.err()).contains("100 %  2 turns coded");
        assertThat(second.out()).isEqualTo("1 sessions, 2 turns coded; 0 sessions changed\n");
    }

    @Test
    void anEmptyLibraryIsNoFault() {
        assertThat(line.run("db", "recode"))
                .extracting(Result::exitCode, Result::out)
                .containsExactly(0, "0 sessions, 0 turns coded; 0 sessions changed\n");
    }
}
