package org.understudy.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.outcome.PublishedEffects.Association;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.Technique;

@Execution(ExecutionMode.CONCURRENT)
class UsualUseTest {

    @Test
    void theSpreadIsThatOfThePeerSessionsThatShip() {
        List<Talk> peers = ReadSessions.shipped().stream()
                .map(s -> Talk.of(ReadSessions.debrief().of(s).session()))
                .toList();
        for (Association each : PublishedEffects.ASSOCIATIONS) {
            double[] shares = peers.stream()
                    .mapToDouble(t -> (double) t.counts().getOrDefault(each.name(), 0) / t.turns())
                    .toArray();
            double mean = java.util.Arrays.stream(shares).average().orElseThrow();
            double deviation = Math.sqrt(java.util.Arrays.stream(shares)
                            .map(s -> (s - mean) * (s - mean))
                            .sum()
                    / (shares.length - 1));
            assertThat(UsualUse.mean(each.name())).isCloseTo(mean, within(0.02));
            assertThat(UsualUse.deviation(each.name())).isCloseTo(deviation, within(0.02));
        }
    }

    @Test
    void usualUseIsNoStepAndNoTurnsAreNone() {
        String reflection = "reflection";
        int usual = (int) Math.round(100 * UsualUse.mean(reflection));
        assertThat(UsualUse.steps(reflection, usual, 100)).isZero();
        assertThat(UsualUse.steps(reflection, 100, 100)).isEqualTo(1);
        assertThat(UsualUse.steps(reflection, 0, 100)).isEqualTo(-1);
        assertThat(UsualUse.steps(Technique.GIVE_INFORMATION.code(), 5, 0)).isZero();
    }
}
