package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * How far what a turn does is read in the words of people it was not learned from: four voices at a time are held out, most often
 * all of one writer's; and eight more voices, by others, are read by the model that ships. Each row in {@code target/moves.tsv}
 * and {@code target/moves-unread.tsv}.
 */
class MoveReaderTest {
    private static final int VOICES_HELD_OUT = 4;
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private static final Map<Move, Seen> READ = new EnumMap<>(Move.class);
    private static final Map<Move, Seen> UNREAD = new EnumMap<>(Move.class);

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
        List<MoveExemplar> all = Exemplars.moves();
        List<String> voices = all.stream().map(MoveExemplar::voice).distinct().toList();
        for (int from = 0; from < voices.size(); from += VOICES_HELD_OUT) {
            List<String> out = voices.subList(from, Math.min(voices.size(), from + VOICES_HELD_OUT));
            List<MoveExemplar> others =
                    all.stream().filter(e -> !out.contains(e.voice())).toList();
            Weights weights =
                    new Weights(Map.of(Weights.CODES, codes, Weights.MOVES, new MoveBuild(codes).fit(others)));
            count(all.stream().filter(e -> out.contains(e.voice())).toList(), weights, READ);
        }
        write(READ, "target/moves.tsv");
        count(unread(), CODER.weights(), UNREAD);
        write(UNREAD, "target/moves-unread.tsv");
    }

    private static List<MoveExemplar> unread() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/heldout/moves.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(f -> new MoveExemplar(f[0], moves(f[1]), f[2]))
                .toList();
    }

    private static Set<Move> moves(String codes) {
        return Stream.of(codes.split(","))
                .flatMap(code -> Move.ofCode(code).stream())
                .collect(Collectors.toSet());
    }

    private static void count(List<MoveExemplar> turns, Weights weights, Map<Move, Seen> counted) {
        CueBook book = CueBook.load();
        MoveReader reader = new MoveReader(weights, book);
        for (Move move : Move.values()) counted.putIfAbsent(move, new Seen());
        for (MoveExemplar e : turns) {
            Map<Move, Double> likely = reader.likely(Heard.of(e.text(), CodingContext.NONE, book));
            counted.forEach((move, seen) -> {
                boolean read = likely.getOrDefault(move, 0.0) >= move.surely();
                if (e.does().contains(move)) seen.all++;
                if (read && e.does().contains(move)) seen.rightly++;
                if (read && !e.does().contains(move)) seen.wrongly++;
            });
        }
    }

    private static void write(Map<Move, Seen> counted, String file) throws IOException {
        List<String> rows = new ArrayList<>(List.of("move\tturns\trecall\tprecision"));
        counted.forEach((move, s) -> rows.add(
                String.format(Locale.ROOT, "%s\t%d\t%.3f\t%.3f", move.code(), s.all, s.recall(), s.precision())));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of(file), rows);
    }

    private static double mean(Map<Move, Seen> counted, ToDoubleFunction<Seen> what) {
        return counted.values().stream().mapToDouble(what).average().orElseThrow();
    }

    @Test
    void whatIsSaidOfATurnIsMostlyRightInOtherPeoplesWords() {
        assertThat(mean(READ, Seen::recall)).as("recall, mean of the moves").isGreaterThanOrEqualTo(.50);
        assertThat(mean(READ, Seen::precision))
                .as("precision, mean of the moves")
                .isGreaterThanOrEqualTo(.83);
    }

    @Test
    void voicesNobodyHasReadAreReadNoWorse() {
        assertThat(mean(UNREAD, Seen::recall)).as("recall, mean of the moves").isGreaterThanOrEqualTo(.58);
        assertThat(mean(UNREAD, Seen::precision))
                .as("precision, mean of the moves")
                .isGreaterThanOrEqualTo(.88);
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
        Map<String, LinearModel> older = new HashMap<>(CODER.weights().models());
        older.remove(Weights.MOVES);
        CodedTurn said =
                BuiltInCoder.with(new Weights(older)).code("May I ask you something about it?", CodingContext.NONE);
        assertThat(said.does(Move.PERMISSION)).isTrue();
    }
}
