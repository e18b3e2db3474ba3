package org.understudy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTableTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void keepsColumnsItDoesNotKnow() throws IOException {
        var table = TranscriptTable.read(file(
                "a.csv",
                "transcript_id,mood,utterance_id,interlocutor,utterance_text\n"
                        + "7,low,0,therapist,\"Hi, Jo.\"\n"
                        + "7,low,1,client,Hi.\n"));
        assertThat(table.columns())
                .containsExactly("transcript_id", "mood", "utterance_id", "interlocutor", "utterance_text");
        assertThat(table.rows().getFirst())
                .containsEntry("utterance_text", "Hi, Jo.")
                .containsEntry("mood", "low");
    }

    @Test
    void readsSpokenLinesAndTheirContinuations() throws IOException {
        var table = TranscriptTable.read(file("a.txt", "Counselor: How are you\ntoday?\nPatient: Fine.\nT: Hm.\n"));
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getFirst()).containsEntry("utterance_text", "How are you today?");
        assertThat(table.rows().get(1)).containsEntry("interlocutor", "client");
    }

    @Test
    void readsListsAndSessions() throws IOException {
        assertThat(TranscriptTable.read(file("a.json", "[\"Therapist: Hello\", \"Client: Hi\"]"))
                        .rows())
                .hasSize(2);
        assertThat(TranscriptTable.read(
                                file(
                                        "b.json",
                                        "{\"format\":\"understudy-session\",\"version\":1,\"id\":\"s1\",\"startedAt\":\"2026-01-05T09:00:00Z\",\"turns\":["
                                            + "{\"index\":0,\"speaker\":\"counselor\",\"text\":\"Hello\",\"at\":\"2026-01-05T09:00:00Z\"}]}"))
                        .rows()
                        .getFirst())
                .containsEntry("transcript_id", "s1")
                .containsEntry("interlocutor", "therapist");
    }

    @Test
    void saysWhatIsMissingAndWhere() throws IOException {
        Path wrong = file("a.csv", "id,text\n1,hello\n");
        assertThatThrownBy(() -> TranscriptTable.read(wrong))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("a.csv:1")
                .hasMessageContaining("interlocutor");
        Path mute = file("b.txt", "hello there\n");
        assertThatThrownBy(() -> TranscriptTable.read(mute)).hasMessageContaining("b.txt:1");
    }
}
