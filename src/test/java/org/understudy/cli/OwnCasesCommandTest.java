package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCasesCommandTest {
    private static final String VIGNETTE =
            "Milena, a 44-year-old tram driver, has slept badly since a passenger attacked her in spring. She avoids"
                    + " the last tram and checks her locks.";

    @TempDir
    private Path folder;

    @Test
    void anImportedDraftStandsAmongOnesOwnCasesAndIsCalledADraft() throws IOException {
        Path vignette = Files.writeString(folder.resolve("vignette.txt"), VIGNETTE);
        CommandLineSession session = new CommandLineSession(folder.resolve("data"));
        assertThat(session.run("cases", "import", vignette.toString()).exitCode())
                .isZero();
        assertThat(folder.resolve("data/cases/milena/case.yaml")).exists();
        assertThat(session.run("cases", "list").out()).contains("dana-crash", "milena", "(draft)");
    }

    @Test
    void aFolderOfCasesIsAddedForOneRun() throws IOException {
        Path vignette = Files.writeString(folder.resolve("vignette.txt"), VIGNETTE);
        CommandLineSession elsewhere = new CommandLineSession(folder.resolve("data"));
        Path cases = folder.resolve("others");
        elsewhere.run("cases", "import", vignette.toString(), "--out", cases.toString());
        assertThat(elsewhere.run("cases", "list").out()).doesNotContain("milena");
        assertThat(new CommandLineSession(folder.resolve("data"))
                        .run("cases", "list", "--cases", cases.toString())
                        .out())
                .contains("milena");
        assertThat(new CommandLineSession(folder.resolve("data"))
                        .run("cases", "show", "milena", "--cases", cases.toString())
                        .out())
                .contains("44");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        CommandLineSession.Result result = new CommandLineSession(folder)
                .run("cases", "list", "--cases", folder.resolve("nowhere").toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("nowhere", "is no folder");
    }
}
