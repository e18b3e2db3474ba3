package org.understudy.practice.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;

class ScheduleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    private static Attempt on(int day, int minute, int grade) {
        Instant at = FIRST.plusDays(day).atTime(9, minute).toInstant(ZoneOffset.UTC);
        return new Attempt(day + "-" + minute, Attempt.Kind.SKILL, "open", "open-1", false, "x", grade, at);
    }

    private static Schedule of(Attempt... tries) {
        return Schedule.of(List.of(tries), ZoneOffset.UTC);
    }

    @Test
    void intervalsAreThoseOfTheAlgorithm() {
        assertThat(of(on(0, 0, 5)).due()).isEqualTo(FIRST.plusDays(1));
        Schedule second = of(on(0, 0, 5), on(1, 0, 5));
        assertThat(second.due()).isEqualTo(FIRST.plusDays(7));
        assertThat(second.ease()).isEqualTo(2.7, org.assertj.core.data.Offset.offset(1e-9));
        Schedule third = of(on(0, 0, 5), on(1, 0, 5), on(7, 0, 5));
        assertThat(third.interval()).isEqualTo(17);
        assertThat(third.due()).isEqualTo(FIRST.plusDays(24));
    }

    @Test
    void aGoodAnswerWithOneThingMissingLeavesTheEaseAsItIs() {
        assertThat(of(on(0, 0, 4)).ease()).isEqualTo(2.5, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(of(on(0, 0, 3)).ease()).isEqualTo(2.36, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aPoorAnswerBeginsAgainAndKeepsTheEase() {
        Schedule again = of(on(0, 0, 5), on(1, 0, 5), on(7, 0, 1));
        assertThat(again.repetition()).isZero();
        assertThat(again.due()).isEqualTo(FIRST.plusDays(8));
        assertThat(again.ease()).isEqualTo(2.7, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void onlyTheFirstTryOfADayCounts() {
        assertThat(of(on(0, 0, 1), on(0, 5, 5), on(0, 9, 5))).isEqualTo(of(on(0, 0, 1)));
    }

    @Test
    void easeNeverFallsBelowItsFloor() {
        List<Attempt> tries = new ArrayList<>();
        for (int day = 0; day < 30; day++) tries.add(on(day, 0, 3));
        assertThat(Schedule.of(tries, ZoneOffset.UTC).ease()).isEqualTo(1.3);
    }

    @Test
    void dealsOutAFewNewOnesADayAndBringsBackWhatIsDue() {
        Shoebox book = new Shoebox();
        Drills monday = drills(book, 0);
        List<Exercise> first = monday.standing().forToday();
        assertThat(first).hasSize(DrillStanding.NEW_A_DAY);
        assertThat(first.stream().map(Exercise::theme).distinct()).hasSize(DrillStanding.NEW_A_DAY);
        monday.keep(monday.mark(first.get(0), first.get(0).model()));
        monday.keep(monday.mark(first.get(1), "Have you tried yoga?"));
        DrillStanding after = monday.standing();
        assertThat(after.fresh()).hasSize(DrillStanding.NEW_A_DAY - 2);
        assertThat(after.comingBack())
                .extracting(Exercise::id)
                .containsExactly(first.get(1).id());
        DrillStanding tuesday = drills(book, 1).standing();
        assertThat(tuesday.comingBack())
                .extracting(Exercise::id)
                .containsExactlyInAnyOrder(first.get(0).id(), first.get(1).id());
        assertThat(tuesday.fresh()).hasSize(DrillStanding.NEW_A_DAY);
    }

    @Test
    void criticalMomentsAreChosenAndThenComeBack() {
        Shoebox book = new Shoebox();
        Drills monday = drills(book, 0);
        SafetyExercise bridge = SafetyDrill.builtIn().getFirst().exercises().getFirst();
        assertThat(monday.standing().forToday()).doesNotContain(bridge);
        monday.keep(monday.mark(bridge, bridge.model()));
        DrillStanding tuesday = drills(book, 1).standing();
        assertThat(tuesday.comingBack()).contains(bridge);
        assertThat(tuesday.firstAnswers(bridge.theme())).isEqualTo(new DrillStanding.Share(1, 1));
    }

    @Test
    void aTryTakenBackWasNeverMade() {
        Shoebox book = new Shoebox();
        Drills drills = drills(book, 0);
        Exercise e = drills.standing().forToday().getFirst();
        Attempt kept = drills.keep(drills.mark(e, e.model()));
        drills.forget(kept);
        assertThat(drills.standing().level(e.id())).isEqualTo(DrillStanding.Level.NEW);
        drills.restore(kept);
        assertThat(drills.standing().level(e.id())).isEqualTo(DrillStanding.Level.LEARNING);
    }

    private static Drills drills(DrillBook book, int day) {
        Instant now = FIRST.plusDays(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
        return new Drills(BuiltInCoder.load(), book, Clock.fixed(now, ZoneOffset.UTC));
    }
}
