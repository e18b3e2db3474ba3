package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.cli.CommandLineSession.Result;
import org.understudy.practice.CoderChoice;

class CoderCommandTest {
    @TempDir
    Path folder;

    private CommandLineSession line;
    private Path data;

    @BeforeEach
    void write() throws IOException {
        line = new CommandLineSession(folder.resolve("rooms"));
        data = CodedTranscripts.in(folder.resolve("data"));
    }

    @Test
    void trainShowsBeforeAndAfterOnHeldOutTranscriptsWithItsProgress() {
        Result trained = line.run("coder", "train", "--data", data.toString());

        assertThat(trained.exitCode()).isZero();
        assertThat(trained.out())
                .containsPattern("counselor behaviours, held-out transcripts: macro-F1 before \\d\\.\\d+ .*, after")
                .containsPattern("client talk, held-out transcripts: macro-F1 before \\d\\.\\d+ .*, after");
        assertThat(trained.err())
                .contains("0 %  learning from 40 turns, 20 held out")
                .contains("100 %  done");
    }

    @Test
    void aFittedCoderIsUsedUntilTheShippedOneIsAskedForAgain() throws IOException {
        Path own = folder.resolve("own.bin");
        assertThat(line.run("coder", "use").out()).isEqualTo("the coder that ships\n");

        Result trained = line.run("coder", "train", "--data", data.toString(), "--out", own.toString(), "--use");

        assertThat(trained.exitCode()).isZero();
        assertThat(own).exists();
        assertThat(CoderChoice.accountOf(own)).content().contains("\"held_out_turns\" : 20");
        assertThat(line.run("coder", "use").out()).startsWith("fitted: ");
        assertThat(line.run("coder", "use", "--shipped").exitCode()).isZero();
        assertThat(line.run("coder", "use").out()).isEqualTo("the coder that ships\n");
        assertThat(line.run("coder", "use", own.toString()).exitCode()).isZero();
        assertThat(line.run("coder", "use").out()).startsWith("fitted: ");
    }

    @Test
    void whatCannotBeLearnedFromIsSaidWithExitCodeTwo() throws IOException {
        Path bare = Files.writeString(folder.resolve("bare.csv"), "interlocutor,utterance_text\ntherapist,Hello.\n");
        Result noCodes = line.run("coder", "train", "--data", bare.toString());
        assertThat(noCodes.exitCode()).isEqualTo(2);
        assertThat(noCodes.err()).contains("no column \"main_therapist_behaviour\"");

        Path one = Files.writeString(
                folder.resolve("one.csv"),
                "transcript_id,interlocutor,utterance_text,main_therapist_behaviour,client_talk_type\n"
                        + "1,therapist,Hello.,other,n/a\n");
        Result few = line.run("coder", "train", "--data", one.toString());
        assertThat(few.exitCode()).isEqualTo(2);
        assertThat(few.err()).contains("too few transcripts");

        assertThat(line.run("coder", "train", "--data", data.toString(), "--use")
                        .err())
                .contains("--use needs --out FILE");
        assertThat(line.run("coder", "train", "--data", folder.resolve("none").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void aFileThatIsNoCoderIsNotUsed() throws IOException {
        Path text = Files.writeString(folder.resolve("text.bin"), "not weights");
        Result refused = line.run("coder", "use", text.toString());

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.err()).contains("cannot be read as a fitted coder");
        assertThat(line.run("coder", "use").out()).isEqualTo("the coder that ships\n");
        assertThat(line.run("coder", "use", folder.resolve("gone.bin").toString())
                        .exitCode())
                .isEqualTo(2);
    }
}
