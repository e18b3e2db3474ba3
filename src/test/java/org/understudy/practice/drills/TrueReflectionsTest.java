package org.understudy.practice.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;

/**
 * A reflection that contradicts the client, turns what was said round, or puts in what nobody said is not praised,
 * however well it is made; one that keeps to it is. Prints both rates, which are in {@code docs/figures.md}.
 */
class TrueReflectionsTest {
    private record Line(String list, String exercise, boolean isTrue, String words) {}

    private static final List<Line> LINES = read();
    private static final Drills DRILLS = new Drills(BuiltInCoder.load(), new Shoebox(), Clock.systemUTC());

    private static List<Line> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                TrueReflectionsTest.class.getResourceAsStream("/drills/reflections.tsv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(f -> new Line(f[0], f[1], f[2].equals("true"), f[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Marked mark(Line line) {
        Exercise exercise = Drills.all().stream()
                .filter(e -> e.id().equals(line.exercise()))
                .findFirst()
                .orElseThrow();
        return DRILLS.mark(exercise, line.words());
    }

    private static double praised(String list, boolean isTrue) {
        List<Line> lines = LINES.stream()
                .filter(l -> l.list().equals(list) && l.isTrue() == isTrue)
                .toList();
        List<Line> praised = lines.stream().filter(l -> mark(l).good()).toList();
        System.out.printf(
                Locale.ROOT,
                "%s list, %s: %d of %d praised%n",
                list,
                isTrue ? "true to what was said" : "untrue",
                praised.size(),
                lines.size());
        lines.stream()
                .filter(l -> praised.contains(l) != isTrue)
                .forEach(l -> System.out.println("  " + l.exercise() + ": " + l.words() + " " + mark(l).points()));
        return (double) praised.size() / lines.size();
    }

    @Test
    void theListsHoldThreeAndTwoOfEachForTenMomentsEach() {
        assertThat(LINES.stream().filter(l -> l.list().equals("first"))).hasSize(60);
        assertThat(LINES.stream().filter(l -> l.list().equals("second"))).hasSize(40);
    }

    @Test
    void whatIsUntrueIsSeldomPraisedAndWhatIsTrueMostlyIs() {
        double untrue = praised("first", false);
        double isTrue = praised("first", true);
        double untrueAgain = praised("second", false);
        double trueAgain = praised("second", true);
        assertThat(untrue).isLessThanOrEqualTo(0.1);
        assertThat(isTrue).isGreaterThanOrEqualTo(0.85);
        assertThat(untrueAgain).isLessThanOrEqualTo(0.3);
        assertThat(trueAgain).isGreaterThanOrEqualTo(0.7);
    }
}
