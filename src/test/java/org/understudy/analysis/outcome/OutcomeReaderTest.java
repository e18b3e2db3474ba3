package org.understudy.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.Session;

@Execution(ExecutionMode.CONCURRENT)
class OutcomeReaderTest {

    @Test
    void oneTalkMovesLittleAndNeverWhatNobodyMeasured() {
        Outcome outcome = ReadSessions.debrief()
                .of(ReadSessions.shipped().getFirst())
                .outcome()
                .orElseThrow();
        assertThat(outcome.measures()).isNotEmpty().allSatisfy(m -> {
            assertThat(m.after()).isBetween(m.before() * 0.95, m.before() * 1.05);
            if (m.ofCourses()) assertThat(m.after()).isEqualTo(m.before());
        });
    }

    @Test
    void whatIsSaidAfterATalkIsTheLastStepOfTheCourse() {
        for (Session session : ReadSessions.shipped()) {
            Outcome outcome = ReadSessions.debrief().of(session).outcome().orElseThrow();
            for (Outcome.Measure m : outcome.measures()) {
                Course.Moved step =
                        outcome.course().steps().getLast().score(m.key()).orElseThrow();
                assertThat(m.after()).as(session.id()).isEqualTo(step.score());
                assertThat(m.after()).isBetween(m.low(), m.high());
                assertThat(m.before() - m.talking() + m.lean()).isCloseTo(m.after(), within(0.002));
                double shown = outcome.pulls().stream()
                        .mapToDouble(p -> p.steps()
                                * (m.key().equals("phq2") ? p.phq2() : m.key().equals("gad2") ? p.gad2() : 0))
                        .sum();
                assertThat(m.lean()).as(session.id()).isCloseTo(shown, within(0.001));
            }
        }
    }

    @Test
    void anotherTalkWithTheSameClientMovesOtherwise() {
        assertThat(ReadSessions.shipped().stream()
                        .filter(s -> s.caseId().equals(Optional.of("dana-crash")))
                        .map(s -> ReadSessions.debrief().of(s).outcome().orElseThrow().measures().stream()
                                .filter(m -> m.key().equals("phq2"))
                                .findFirst()
                                .orElseThrow()
                                .after())
                        .distinct())
                .as("what was done moves the score")
                .hasSizeGreaterThan(1);
    }

    @Test
    void aTalkOfTwoTurnsHasNoSessionsEffectAndIsToldWhy() {
        Session shipped = ReadSessions.shipped().getFirst();
        Outcome outcome = ReadSessions.debrief()
                .of(shipped.withTurns(shipped.turns().subList(0, 4)))
                .outcome()
                .orElseThrow();
        assertThat(outcome.measures()).allSatisfy(m -> {
            assertThat(m.after()).isEqualTo(m.before());
            assertThat(m.talking()).isZero();
        });
        assertThat(outcome.pulls()).isEmpty();
        assertThat(outcome.caveat()).contains("below 8 turns nothing is counted");
    }

    @Test
    void aTranscriptFromElsewhereHasNoOutcome() {
        assertThat(ReadSessions.debrief()
                        .of(ReadSessions.heldOut("realistic-sessions/good-1.txt"))
                        .outcome())
                .isEmpty();
    }
}
