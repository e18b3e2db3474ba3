package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;

@Execution(ExecutionMode.CONCURRENT)
class FidelitySuiteTest {
    @ParameterizedTest
    @ValueSource(strings = {"tom-sundays", "marisol-kitchen"})
    void shortRunReachesItsPassLines(String id) {
        check(id, 5, 40);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#ids")
    void longRunReachesItsPassLines(String id) {
        check(id, 60, 40);
    }

    private static void check(String id, int sessions, int turns) {
        List<Row> rows = FidelitySuite.run(
                new BundledCasebook().open(id), BuiltInCoder.load(), sessions, turns, Optional.empty());
        assertThat(rows)
                // speed is a benchmark's to say
                .filteredOn(r -> !r.name().startsWith("reply,"))
                .allSatisfy(r -> assertThat(r.passes())
                        .as("%s: %s, wanted %s", r.name(), r.value(), r.line())
                        .isTrue());
    }
}
