package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.CommandLineSession.Result;

class DbCommandTest {
    @TempDir
    Path folder;

    private CommandLineSession line;

    @BeforeEach
    void fill() throws IOException {
        line = new CommandLineSession(folder.resolve("data"));
        Path talk = Files.writeString(folder.resolve("talk.txt"), "T: Tell me about the orchard.\nC: It burned.\n");
        assertThat(line.run("db", "import", talk.toString())).isEqualTo(new Result(0, "talk\n", ""));
    }

    @Test
    void listsAndFinds() {
        assertThat(line.run("db", "list").out()).matches("talk\t\\S+Z\t-\timported\t2\ttalk\n");
        assertThat(line.run("db", "list", "--open").out()).isEmpty();
        assertThat(line.run("db", "search", "orchard", "tell").out())
                .isEqualTo("talk\t0\tcounselor\tTell me about the orchard.\n");
        assertThat(line.run("db", "check").out()).isEqualTo("1 sessions, 2 turns, all well\n");
    }

    @Test
    void importsWhatItCanAndSaysTheRest() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "T: a\n");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "nobody speaks\n");
        Result mixed = line.run("db", "import", bad.toString(), good.toString());
        assertThat(mixed.exitCode()).isEqualTo(1);
        assertThat(mixed.out()).isEqualTo("good\n");
        assertThat(mixed.err()).contains("left out: bad.txt:1: no line begins with a speaker");
        assertThat(line.run("db", "import", bad.toString()).exitCode()).isEqualTo(2);
        assertThat(line.run("db", "import", folder.resolve("none.csv").toString())
                        .err())
                .contains("is not there");
    }

    @Test
    void exportsToFilesAndFolders() {
        Path file = folder.resolve("out.csv");
        assertThat(line.run("db", "export", "talk", "--out", file.toString()).exitCode())
                .isZero();
        assertThat(file).content().startsWith("transcript_id,utterance_id,interlocutor,utterance_text\n");
        Path many = folder.resolve("many");
        assertThat(line.run("db", "export", "--out", many.toString(), "--format", "txt")
                        .exitCode())
                .isZero();
        assertThat(many.resolve("talk.txt")).hasContent("Therapist: Tell me about the orchard.\nClient: It burned.\n");
        assertThat(line.run("db", "export", "--out", many.toString(), "--format", "txt")
                        .exitCode())
                .isEqualTo(2);
        assertThat(line.run("db", "export", "x", "--out", file.toString()).exitCode())
                .isEqualTo(1);
        assertThat(line.run("db", "export", "--out", many.toString(), "--format", "doc")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void deletesForGoodOrNothingAtAll() {
        assertThat(line.run("db", "delete", "talk", "nobody").exitCode()).isEqualTo(1);
        assertThat(line.run("db", "list").out()).isNotEmpty();
        assertThat(line.run("db", "delete", "talk").exitCode()).isZero();
        assertThat(line.run("db", "list").out()).isEmpty();
        assertThat(line.run("db", "search", "orchard").out()).isEmpty();
    }

    @Test
    void backsUpAndRestoresKeepingWhatWasThere() throws IOException {
        Path backup = folder.resolve("backup.zip");
        assertThat(line.run("db", "backup", backup.toString()).exitCode()).isZero();
        line.run("db", "delete", "talk");
        assertThat(line.run("db", "restore", backup.toString())).isEqualTo(new Result(0, "", ""));
        assertThat(line.run("db", "list").out()).startsWith("talk\t");
        Result again = line.run("db", "restore", backup.toString());
        assertThat(again.err()).contains("is kept in").contains("before-restore-");
        Files.writeString(backup, "no backup");
        Result bad = line.run("db", "restore", backup.toString());
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.err()).contains("cannot be restored");
        assertThat(line.run("db", "list").out()).startsWith("talk\t");
        assertThat(line.run("db", "restore", "nowhere.zip").exitCode()).isEqualTo(2);
    }
}
