package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.coding.features.CueBook;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.learn.LinearModel;
import org.understudy.analysis.coding.training.Exemplars;
import org.understudy.analysis.coding.training.MoveBuild;
import org.understudy.analysis.coding.training.MoveExemplar;

/**
 * How far what a turn does is read in the words of people it was not learned from: four voices at a time are held out, which are
 * one writer's. Each row in {@code target/moves.tsv}.
 */
class MoveReaderTest {
    private static final int VOICES_HELD_OUT = 4;
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private static final Map<Move, Seen> READ = new EnumMap<>(Move.class);

    /** Turns that do it and are read so, that are read so and do not, and that do it in all. */
    private static final class Seen {
        private int rightly;
        private int wrongly;
        private int all;

        private double recall() {
            return (double) rightly / all;
        }

        private double precision() {
            return (double) rightly / Math.max(1, rightly + wrongly);
        }
    }

    @BeforeAll
    static void readsEachWriterByTheOthers() throws IOException {
        LinearModel codes = CODER.weights().model(Weights.CODES).orElseThrow();
        CueBook book = CueBook.load();
        for (Move move : Move.values()) READ.put(move, new Seen());
        List<MoveExemplar> all = Exemplars.moves();
        List<String> voices = all.stream().map(MoveExemplar::voice).distinct().toList();
        for (int from = 0; from < voices.size(); from += VOICES_HELD_OUT) {
            List<String> out = voices.subList(from, Math.min(voices.size(), from + VOICES_HELD_OUT));
            List<MoveExemplar> others =
                    all.stream().filter(e -> !out.contains(e.voice())).toList();
            MoveReader reader = new MoveReader(
                    new Weights(Map.of(Weights.CODES, codes, Weights.MOVES, new MoveBuild(codes).fit(others))), book);
            for (MoveExemplar e : all) {
                if (!out.contains(e.voice())) continue;
                Map<Move, Double> likely = reader.likely(Heard.of(e.text(), CodingContext.NONE, book));
                READ.forEach((move, seen) -> {
                    boolean read = likely.getOrDefault(move, 0.0) >= move.surely();
                    if (e.does().contains(move)) seen.all++;
                    if (read && e.does().contains(move)) seen.rightly++;
                    if (read && !e.does().contains(move)) seen.wrongly++;
                });
            }
        }
        List<String> rows = new ArrayList<>(List.of("move\tturns\trecall\tprecision"));
        READ.forEach((move, s) -> rows.add(
                String.format(Locale.ROOT, "%s\t%d\t%.3f\t%.3f", move.code(), s.all, s.recall(), s.precision())));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/moves.tsv"), rows);
    }

    @Test
    void whatIsSaidOfATurnIsMostlyRightInOtherPeoplesWords() {
        double recall =
                READ.values().stream().mapToDouble(Seen::recall).average().orElseThrow();
        double precision =
                READ.values().stream().mapToDouble(Seen::precision).average().orElseThrow();
        assertThat(recall).as("recall, mean of the moves").isGreaterThanOrEqualTo(.43);
        assertThat(precision).as("precision, mean of the moves").isGreaterThanOrEqualTo(.80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You rang her, with your hands shaking, and you stayed on the line. That was brave. | AFFIRM",
                "Would it be all right if I asked about that night? | PERMISSION",
                "How did you get on with the recordings this week? | REVIEW",
                "I went too fast there, and that's on me. | REPAIR",
            })
    void readsPlainOnes(String said, Move move) {
        assertThat(CODER.code(said, CodingContext.NONE).does(move)).isTrue();
    }

    @Test
    void aPlainQuestionDoesNoneOfThem() {
        CodedTurn asked = CODER.code("What happened after the lights changed?", CodingContext.NONE);
        assertThat(Move.values()).noneMatch(asked::does);
    }

    @Test
    void weightsMadeBeforeItWasReadAreCompleted() {
        Map<String, LinearModel> older = new java.util.HashMap<>(CODER.weights().models());
        older.remove(Weights.MOVES);
        CodedTurn said =
                BuiltInCoder.with(new Weights(older)).code("May I ask you something about it?", CodingContext.NONE);
        assertThat(said.does(Move.PERMISSION)).isTrue();
    }
}
