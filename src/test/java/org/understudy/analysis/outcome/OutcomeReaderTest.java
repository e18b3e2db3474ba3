package org.understudy.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.ReadSessions;

class OutcomeReaderTest {

    @Test
    void oneTalkMovesLittleAndNeverWhatNobodyMeasured() {
        Outcome outcome = ReadSessions.debrief()
                .of(ReadSessions.shipped().getFirst())
                .outcome()
                .orElseThrow();
        assertThat(outcome.measures()).isNotEmpty().allSatisfy(m -> {
            assertThat(m.after()).isLessThanOrEqualTo(m.before()).isGreaterThan(m.before() * 0.97);
            if (m.key().equals("pcl5")) assertThat(m.after()).isEqualTo(m.before());
        });
    }

    @Test
    void aTranscriptFromElsewhereHasNoOutcome() {
        assertThat(ReadSessions.debrief()
                        .of(ReadSessions.heldOut("realistic-sessions/good-1.txt"))
                        .outcome())
                .isEmpty();
    }
}
