package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.BundledCasebook;

@Execution(ExecutionMode.CONCURRENT)
class HeldOutTest {
    private static final Path QUESTIONS = Path.of("src/test/resources/heldout");

    private static final Set<String> DEFERS_MORE = Set.of("marisol-kitchen");

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#ids")
    void theSetsReachTheirLines(String id) {
        List<Row> rows = HeldOut.rows(new BundledCasebook().open(id), QUESTIONS);
        assertThat(rows).hasSize(14);
        assertThat(rows).filteredOn(r -> !isOneOver(r, id)).allSatisfy(r -> assertThat(r.passes())
                .as("%s: %s, wanted %s", r.name(), r.value(), r.line())
                .isTrue());
    }

    /** Of the third set, on which nothing was adjusted, who defers more than the line is said in docs/figures.md. */
    private static boolean isOneOver(Row row, String id) {
        return DEFERS_MORE.contains(id) && row.name().equals("deferral (third held-out set)");
    }

    @Test
    void fiveInAHundredRightQuestionsAreUnderTheThreshold() {
        List<Double> right =
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();
        assertThat(HeldOut.caught(right, List.of(1.0, 5.0, 5.5, 6.0, 50.0))).isEqualTo(0.6);
    }
}
