package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.casebook.BundledCasebook;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * Whole hours as a beginner might hold them, typed and spoken, played so that somebody can read the answers:
 * {@code target/conversations/ID.txt}. What is asserted only notices when something breaks.
 */
@Execution(ExecutionMode.CONCURRENT)
class ConversationsTest {
    private static final long SEED = 7;

    /** More than this share of answers beside the question, and the client has stopped listening. */
    private static final double BESIDE = 0.2;

    @ParameterizedTest
    @ValueSource(
            strings = {"farah-market", "gloria-checks", "marisol-kitchen", "priya-panic", "ray-railway", "wren-silence"
            })
    void aBeginnersHourIsAnsweredMostlyToThePoint(String id) throws IOException {
        BuiltInCoder coder = BuiltInCoder.load();
        SimulatedClient client = Clients.meet(new BundledCasebook().open(id), Setting.PLAIN, SEED);
        List<String> page = new ArrayList<>();
        List<Turn> said = new ArrayList<>();
        List<String> acts = new ArrayList<>();
        String before = "";
        for (String line : Files.readAllLines(Path.of("src/test/resources/conversations/" + id + ".txt"))) {
            CodedTurn coded =
                    coder.code(line, new CodingContext(said.subList(Math.max(0, said.size() - 8), said.size())));
            ClientReply reply = client.reply(line, coded);
            said.add(Turn.said(said.size(), Speaker.COUNSELOR, line, Instant.EPOCH));
            said.add(Turn.said(said.size(), Speaker.CLIENT, reply.text(), Instant.EPOCH));
            acts.add(reply.trace().act());
            page.add(String.format(
                    Locale.ROOT,
                    "C: %s%n   %s   [%s %s]",
                    line,
                    reply.text(),
                    reply.trace().act(),
                    reply.trace().unit().orElse("")));
            assertThat(reply.text()).as(line).isNotBlank().isNotEqualTo(before);
            before = reply.text().length() > 12 ? reply.text() : "";
        }
        Files.createDirectories(Path.of("target/conversations"));
        Files.write(Path.of("target/conversations", id + ".txt"), page);
        long beside = acts.stream()
                .filter(a -> a.matches("beside.*|off_topic|puzzled|other_language"))
                .count();
        assertThat((double) beside / acts.size()).isLessThan(BESIDE);
        assertThat(acts.getLast()).isIn("meta.ending", "meta.thanks", "comeBack");
    }
}
