package org.understudy.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;
import org.understudy.ui.SampleRoom;

class WordedByTest {
    private final Turn line = SampleRoom.store().find("own-1").map(Session::clientTurns).orElseThrow().stream()
            .filter(t -> t.trace().isPresent())
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "model, words: m:3b",
        "finished, 'words: m:3b, the ending the author''s'",
        "refused, author's words; the model's did not pass",
        "stopped, author's words; the model was not waited for",
        "unavailable, author's words; the model did not answer"
    })
    void saysWhoFoundTheWords(String outcome, String words) {
        TurnTrace trace = line.trace().orElseThrow().by("m:3b", Map.of("voice", Map.of("outcome", outcome)));

        assertThat(WordedBy.of(told(trace))).contains(words);
    }

    private Turn told(TurnTrace trace) {
        return new Turn(
                line.index(),
                line.speaker(),
                line.text(),
                line.at(),
                line.codes(),
                line.state(),
                Optional.of(trace),
                line.nonverbal(),
                line.extra());
    }

    @Test
    void saysNothingWhereNoModelWasAsked() {
        assertThat(WordedBy.of(line)).isEmpty();
    }
}
