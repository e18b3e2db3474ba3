package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.wire.SessionJson;

/** What the counselors of the sample sessions said, said again to the same clients on other days: every line is answered. */
@Execution(ExecutionMode.CONCURRENT)
class SampleLinesTest {
    private static final List<Long> SEEDS = List.of(2L);

    static Stream<Path> sessions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-sessions"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void everyLineIsAnswered(Path file) {
        Session session = SessionJson.read(file);
        ClientCase clientCase = new BundledCasebook().open(session.caseId().orElseThrow());
        String[] lines = session.counselorTurns().stream().map(Turn::text).toArray(String[]::new);
        for (long seed : SEEDS)
            assertThat(IvyCase.play(Clients.meet(clientCase, Setting.PLAIN, seed), lines))
                    .as("seed %d", seed)
                    .allSatisfy(reply -> assertThat(reply.text()).isNotBlank());
    }
}
