package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.CommandLineSession.Result;

class DoctorCommandTest {
    @TempDir
    Path folder;

    @Test
    void findsANewInstallationWell() {
        Result result = new CommandLineSession(folder).run("doctor");
        assertThat(result.out().lines().filter(l -> !l.contains("display") && !l.contains("disk")))
                .hasSize(8)
                .allSatisfy(l -> assertThat(l).startsWith("ok "));
        assertThat(result.out()).contains("java", "memory", "library", "settings", "cases", "fonts");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{broken");
        Files.createDirectories(folder.resolve("library"));
        Files.writeString(folder.resolve("library/library.mv.db"), "no library ".repeat(2000));
        CommandLineSession line = new CommandLineSession(folder);
        Result result = line.run("doctor");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .containsPattern("problem +library +The library was damaged")
                .containsPattern("problem +settings .*cannot be read.*sets the file aside");
        assertThat(folder.resolve("settings.json")).hasContent("{broken");
        assertThat(line.run("doctor").out()).containsPattern("ok +library");
    }

    @Test
    void aModelIsMissedOnlyWhereOneIsChosen() {
        assertThat(new CommandLineSession(folder).run("doctor").out()).containsPattern("ok +model +none chosen");
        Result result = new CommandLineSession(folder).choosing("llama3.2:3b").run("doctor");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).containsPattern("problem +model +llama3.2:3b is chosen; no server.*start Ollama");
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Result result = new CommandLineSession(file.resolve("data")).run("doctor");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).containsPattern("problem +data folder .*UNDERSTUDY_HOME");
    }
}
