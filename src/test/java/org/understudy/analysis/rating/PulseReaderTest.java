package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Setting;

@Execution(ExecutionMode.CONCURRENT)
class PulseReaderTest {
    private static AlliancePulse of(Session session) {
        return PulseReader.of(ReadSessions.transcript(session)).orElseThrow();
    }

    private static Set<List<Evidence>> kinds(AlliancePulse pulse) {
        return pulse.answers().stream().map(AlliancePulse.Answer::evidence).collect(Collectors.toSet());
    }

    private static AlliancePulse.Answer answer(AlliancePulse pulse, String key) {
        return pulse.answers().stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStatementsDoNotShareOneSetOfQuotes() {
        for (Session session : ReadSessions.shipped()) {
            assertThat(kinds(of(session)).size()).as(session.id()).isGreaterThan(1);
        }
    }

    @Test
    void adviceBearsOnDoingItTogetherAndNotOnBeingHeard() {
        var setting = new Setting(Optional.empty(), "plain", 50, Optional.empty());
        Session session = Played.session(
                        Bot.A, new BundledCasebook().open("wren-silence"), setting, BuiltInCoder.load(), 8, 20)
                .session(setting, 8, java.time.Instant.EPOCH);
        AlliancePulse pulse = of(session);
        AlliancePulse.Answer together = answer(pulse, "together");
        assertThat(together.evidence()).anyMatch(e -> !e.supports());
        assertThat(together.rests()).contains("advice came unasked");
        assertThat(answer(pulse, "heard").evidence()).doesNotContainAnyElementsOf(together.evidence());
    }

    @Test
    void saysSoWhereNothingMovedAStatement() {
        for (Session session : ReadSessions.shipped()) {
            for (AlliancePulse.Answer answer : of(session).answers()) {
                assertThat(answer.rests().contains("turns were looked at"))
                        .as(session.id() + " " + answer.key())
                        .isEqualTo(answer.evidence().isEmpty());
                assertThat(answer.evidence()).allMatch(e -> e.foundIn(session));
            }
        }
    }
}
