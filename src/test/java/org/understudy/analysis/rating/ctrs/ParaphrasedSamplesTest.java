package org.understudy.analysis.rating.ctrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.ItemRating;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * Eight sample sessions, the counselor's side of each said again in another person's voice by somebody who knew nothing of the
 * rating; the figures are in docs/figures.md, one line an item in {@code target/paraphrased-samples.tsv}.
 */
@Execution(ExecutionMode.CONCURRENT)
class ParaphrasedSamplesTest {
    private static final Path OTHER_WORDS = Path.of("src/test/resources/heldout/paraphrased-samples");

    @Test
    void theSameWorkInAnotherVoiceStaysInTheRange() throws IOException {
        List<String> rows =
                new ArrayList<>(List.of("session\titem\tscore\tlow\thigh\tother score\tother low\tother high"));
        int items = 0;
        int within = 0;
        int met = 0;
        for (Session session : ReadSessions.shipped()) {
            Path file = OTHER_WORDS.resolve(session.id() + ".txt");
            if (!Files.exists(file)) continue;
            CtrsRating first = CtrsRater.rate(ReadSessions.transcript(session));
            CtrsRating second = CtrsRater.rate(ReadSessions.transcript(inOtherWords(session, file)));
            for (CtrsItem item : CtrsItem.values()) {
                ItemRating one = first.item(item);
                ItemRating other = second.item(item);
                items++;
                if (one.low() <= other.score() && other.score() <= one.high()) within++;
                if (one.low() <= other.high() && other.low() <= one.high()) met++;
                rows.add(Stream.of(
                                session.id(),
                                item,
                                one.score(),
                                one.low(),
                                one.high(),
                                other.score(),
                                other.low(),
                                other.high())
                        .map(String::valueOf)
                        .reduce((a, b) -> a + "\t" + b)
                        .orElseThrow());
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/paraphrased-samples.tsv"), rows);
        assertThat(items).isEqualTo(88);
        assertThat(within / (double) items).isGreaterThanOrEqualTo(0.75);
        assertThat(met / (double) items).isGreaterThanOrEqualTo(0.9);
    }

    private static Session inOtherWords(Session session, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : session.turns()) {
            String line = lines.get(turn.index());
            String said = line.substring(line.indexOf(':') + 1).strip();
            turns.add(
                    turn.speaker() == Speaker.COUNSELOR
                            ? Turn.said(turn.index(), turn.speaker(), said, turn.at())
                            : turn);
        }
        return session.withTurns(turns);
    }
}
