package org.understudy.practice.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.session.Speaker;

class SafetyDrillTest {
    @Test
    void holdsTwoMomentsForEachOfFiveConditions() {
        var byCondition = SafetyDrill.builtIn().stream()
                .collect(Collectors.groupingBy(
                        d -> Condition.named(d.condition()).orElseThrow(), Collectors.counting()));
        assertThat(byCondition).hasSize(5).allSatisfy((_, n) -> assertThat(n).isEqualTo(2));
        assertThat(SafetyDrill.builtIn().stream().map(SafetyDrill::id).distinct())
                .hasSize(10);
    }

    @Test
    void isToldByThreeClientsColdAndDeepIntoATalk() {
        assertThat(SafetyDrill.builtIn()).allSatisfy(d -> {
            assertThat(d.tellings()).hasSize(3);
            assertThat(d.exercises()).hasSize(6);
            assertThat(d.exercises().stream().filter(SafetyExercise::deep))
                    .allSatisfy(e -> assertThat(e.lines()).hasSize(8));
        });
    }

    @Test
    void everyDeepOneComesLateInALongTalkOfThatClient() {
        List<SafetyExercise> deep = SafetyDrill.builtIn().stream()
                .flatMap(d -> d.exercises().stream())
                .filter(SafetyExercise::deep)
                .toList();
        assertThat(deep).hasSize(30).allSatisfy(e -> {
            assertThat(e.earlier().size() + e.lines().size()).as(e.id()).isBetween(36, 60);
            assertThat(e.earlier().getFirst().speaker()).isEqualTo(Speaker.CLIENT);
            assertThat(e.earlier().getLast().speaker()).isEqualTo(Speaker.COUNSELOR);
            assertThat(e.said()).doesNotContain(e.earlier().getFirst().text());
        });
        List<String> talk = deep.stream()
                .flatMap(e -> e.earlier().stream())
                .map(Exercise.Line::text)
                .toList();
        assertThat(talk).filteredOn(l -> l.split(" ").length > 3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAnsweredColdWasSaidCold() {
        assertThat(cold("bridge-after-court", 2).model()).doesNotContain("tools");
        assertThat(cold("not-alive-since", 2).said()).contains("I put my hand on the stove");
        assertThat(cold("hotel-by-friday", 2).said()).contains("Five nights", "My wife");
        assertThat(cold("bridge-after-court", 0).model())
                .isEqualTo(
                        SafetyDrill.builtIn().getFirst().tellings().getFirst().model());
    }

    private static SafetyExercise cold(String drill, int telling) {
        return SafetyDrill.builtIn().stream()
                .filter(d -> d.id().equals(drill))
                .findFirst()
                .orElseThrow()
                .exercises()
                .get(telling);
    }

    @Test
    void nineteenInTwentyModelAndWeakAnswersAreToldApartColdAndDeep() {
        SafetyCheck check = new SafetyCheck(BuiltInCoder.load());
        List<String> wrong = new ArrayList<>();
        for (SafetyDrill d : SafetyDrill.builtIn()) {
            for (SafetyExercise e : d.exercises()) {
                if (check.mark(e, e.model()).grade() != 5) wrong.add(e.id() + " model");
                if (check.mark(e, d.tellings().get(e.telling()).weak()).grade() > 3) wrong.add(e.id() + " weak");
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(120 / 20);
    }
}
