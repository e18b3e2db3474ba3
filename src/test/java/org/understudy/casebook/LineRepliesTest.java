package org.understudy.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What could be said back to single lines, in a file beside the case. */
@Execution(ExecutionMode.CONCURRENT)
class LineRepliesTest {
    private static final Path DANA = Path.of("src/main/resources/cases/dana-crash");
    private static final String LINE = "That I'm not eating and I never go home.";

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfDana() throws IOException {
        try (Stream<Path> files = Files.list(DANA)) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    private void back(String text) throws IOException {
        Files.writeString(folder.resolve(LineReplies.FILE), text);
    }

    private void complains(String words) {
        assertThat(CaseLinter.lint(folder).findings())
                .anySatisfy(f -> assertThat(f.toString()).contains(words).contains(LineReplies.FILE));
    }

    @Test
    void oneReplyOrSeveralByTheLineTheyAnswer() throws IOException {
        back("\"" + LINE + "\": [\"And is that how it looks to you?\", \"They see it and say it.\"]\n");
        LineReplies back = CaseReader.read(folder).replies().back();
        assertThat(back.to(LINE)).containsExactly("And is that how it looks to you?", "They see it and say it.");
        assertThat(back.to("Nothing she says.")).isEmpty();
    }

    @Test
    void aCaseWithoutTheFileHasNone() throws IOException {
        Files.deleteIfExists(folder.resolve(LineReplies.FILE));
        assertThat(CaseReader.read(folder).replies().back().to(LINE)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheClientAway() throws IOException {
        back("\"a line\": [not closed\n");
        LineReplies back = CaseReader.read(folder).replies().back();
        assertThatThrownBy(() -> back.to(LINE)).isInstanceOf(CaseProblem.class).hasMessageContaining("back.yaml:");
    }

    @Test
    void itIsNoPartOfWhoTheClientIs() throws IOException {
        String before = CaseText.of(CaseFiles.at(folder)).digest();
        back("\"" + LINE + "\": \"And is that how it looks to you?\"\n");
        assertThat(CaseText.of(CaseFiles.at(folder)).digest()).isEqualTo(before);
    }

    @Test
    void theLinterNamesWhatNobodySaysAndWhatIsNoGoodReply() throws IOException {
        back("""
            "Nobody ever says this.": "I heard you say it."
            "%s": "What do they say? And who?"
            """.formatted(LINE));
        complains("nobody says");
        complains("two questions");
        back("\"" + LINE + "\": \"You should eat something.\"\n");
        complains("advice");
    }
}
