package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#ids")
    void bothSetsReachTheirLines(String id) {
        List<Row> rows = HeldOut.rows(new BundledCasebook().open(id), QUESTIONS);
        assertThat(rows).hasSize(10);
        assertThat(rows).allSatisfy(r -> assertThat(r.passes())
                .as("%s: %s, wanted %s", r.name(), r.value(), r.line())
                .isTrue());
    }

    @Test
    void fiveInAHundredRightQuestionsAreUnderTheThreshold() {
        List<Double> right =
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();
        assertThat(HeldOut.caught(right, List.of(1.0, 5.0, 5.5, 6.0, 50.0))).isEqualTo(0.6);
    }
}
