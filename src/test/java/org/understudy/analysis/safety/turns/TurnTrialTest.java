package org.understudy.analysis.safety.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.safety.EthicalRisk;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.turns.TurnTrial.Exchange;
import org.understudy.analysis.safety.turns.TurnTrial.Outcome;
import org.understudy.analysis.safety.turns.TurnTrial.Tally;
import org.understudy.analysis.safety.words.PatternTable;

/** Replies of each kind and near misses; {@code docs/figures.md} says how many were found on first sight. */
class TurnTrialTest {
    private static List<Outcome> outcomes(String file) {
        return TurnTrial.run(new TurnByTurnReview(), TurnTrial.exchanges(PatternTable.lines(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/safety/turns-exemplars.tsv",
                "/safety/turns-first-sight.tsv",
                "/safety/turns-second-sight.tsv",
            })
    void fourInFiveAreNotedWithTheirKindAndHardlyAnyNearMissIs(String file) {
        Tally all = Tally.of(outcomes(file));
        assertThat(all.named()).isGreaterThan((int) (0.8 * all.harmful()));
        assertThat(all.alarms()).isLessThanOrEqualTo(all.near() / 50);
        assertThat(all.anyAlarms()).isLessThanOrEqualTo(all.near() / 50);
    }

    /** Lists nothing was fitted to: bars somewhat under what was measured. The words of the fifth and sixth were widened after reading them. */
    @ParameterizedTest
    @CsvSource({
        "/safety/turns-third-sight.tsv, 34, 43, 3, 3",
        "/safety/turns-fourth-sight.tsv, 106, 115, 4, 10",
        "/safety/turns-fifth-sight.tsv, 26, 28, 0, 2",
        "/safety/turns-sixth-sight.tsv, 12, 13, 0, 1",
        "/safety/turns-seventh-sight.tsv, 105, 125, 6, 12",
        "/safety/turns-pairs-sight.tsv, 44, 48, 10, 12",
        "/safety/turns-eighth-sight.tsv, 115, 128, 6, 11"
    })
    void repliesInWordsItNeverMetAreNamedOrRemarkedOn(String file, int named, int any, int alarms, int anyAlarms) {
        Tally all = Tally.of(outcomes(file));
        assertThat(all.named()).isGreaterThanOrEqualTo(named);
        assertThat(all.any()).isGreaterThanOrEqualTo(any);
        assertThat(all.alarms()).isLessThanOrEqualTo(alarms);
        assertThat(all.anyAlarms()).isLessThanOrEqualTo(anyAlarms);
    }

    @Test
    void whatIsOnlyWorthALookCountsAsNoRisk() {
        SafetyNote look =
                new SafetyNote(1, "Well.", "stigma", Optional.empty(), "why", "better", SafetyNote.Grade.WORTH_A_LOOK);
        SafetyNote crisis = new SafetyNote(
                1, "Well.", "missed_risk_cue", Optional.empty(), "why", "better", SafetyNote.Grade.WORTH_A_LOOK);
        assertThat(EthicalRisk.countedOff(List.of(look, crisis)).values())
                .allSatisfy(n -> assertThat(n).isEmpty());
    }

    @Test
    void everyKindOfTheFirstListHasTenOfEach() {
        TurnTrial.byKind(outcomes("/safety/turns-first-sight.tsv")).forEach((kind, of) -> {
            assertThat(Tally.of(of).harmful()).as(kind).isGreaterThanOrEqualTo(10);
            assertThat(Tally.of(of).near()).as(kind).isGreaterThanOrEqualTo(10);
        });
    }

    @Test
    void aCriticalStatementsAnswerIsJudgedThoughNoneOfItsWordsIsListed() {
        List<Outcome> outcomes = TurnTrial.run(
                new TurnByTurnReview(),
                List.of(
                        new Exchange(
                                true,
                                "collusion_with_delusion",
                                "The CIA is following me.",
                                "What did you do to get on their list?"),
                        new Exchange(
                                false,
                                "reinforcing_hallucination",
                                "The voice of my supervisor is so calm.",
                                "What do you like about it?")));
        assertThat(outcomes.getFirst().named()).isTrue();
        assertThat(outcomes.getLast().any()).isFalse();
    }

    @Test
    void aRowWithoutItsFourCellsIsRefused() {
        assertThatThrownBy(() -> TurnTrial.exchanges(List.of("maybe\tstigma\tHello.")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("maybe");
    }
}
