package org.understudy.casebook.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must follow from what, over a cohort in which every kind of event comes up often. */
class RulesOfALifeTest {
    private static List<Person> people;

    @BeforeAll
    static void draw() {
        Banks banks = Banks.open();
        people = new Planning(banks, 400, true, 11)
                .plans().stream().map(p -> Person.drawn(p, banks)).toList();
    }

    @Test
    void nobodyIsRetiredBeforeSixtyAndEverybodyIsFromSeventy() {
        assertThat(people).filteredOn(p -> age(p) < 60).noneMatch(p -> is(p, "work", "retired"));
        assertThat(people).filteredOn(p -> age(p) >= 70).isNotEmpty().allMatch(p -> is(p, "work", "retired"));
    }

    @Test
    void theYoungHaveNoChildrenAndOnlyTheOldHaveGrandchildren() {
        assertThat(people).filteredOn(p -> age(p) < 26).isNotEmpty().allMatch(p -> is(p, "child", "none"));
        assertThat(people)
                .filteredOn(p -> is(p, "grandchild", "yes"))
                .isNotEmpty()
                .allMatch(p -> age(p) >= 56 && is(p, "children", "grown"));
    }

    @Test
    void whoLeftAViolentPartnerLivesWithNone() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "partner"))
                .isNotEmpty()
                .allMatch(p -> is(p, "partner", "none"));
    }

    @Test
    void whoHadARoadAccidentOrDrivesForALivingDrives() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "road") || is(p, "work", "transport"))
                .isNotEmpty()
                .allMatch(p -> is(p, "drives", "yes"));
    }

    @Test
    void theParentOfAnIllChildHasASmallChild() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "child-ill"))
                .isNotEmpty()
                .allMatch(p -> is(p, "children", "small"));
    }

    @Test
    void everyUnitOfEveryBankIsToldBySomebody() {
        Banks banks = Banks.open();
        Set<String> told = new HashSet<>();
        Stream.of(true, false)
                .flatMap(exposure -> new Planning(banks, 400, exposure, 11).plans().stream())
                .map(plan -> Person.drawn(plan, banks))
                .forEach(p -> new UnitChoice(p, banks).units().forEach(u -> told.add(u.label())));
        Stream.concat(banks.life().stream(), Stream.of(banks.method(true), banks.method(false)))
                .flatMap(script -> script.units().stream())
                .forEach(u -> assertThat(told).as(u.id()).contains(u.label()));
    }

    @Test
    void theChildOfTheEventIsTheOnlyChildThatIsSpokenOf() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "child-ill"))
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.slots()).containsKey("ciKid").doesNotContainKey("child");
                    assertThat(is(p, "grandchild", "yes")).isFalse();
                });
    }

    @Test
    void whoCameAloneFromAWarHasNoFamilyHereThatTheStoryDoesNotKnow() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "flight"))
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(is(p, "parent", "none")).isTrue();
                    assertThat(p.slots()).doesNotContainKeys("sibling", "child", "grandchild");
                    assertThat(age(p)).isLessThan(60);
                });
    }

    @Test
    void whoDoesNotDriveSinceTheAccidentDoesNotDriveForALiving() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "road"))
                .isNotEmpty()
                .noneMatch(p -> is(p, "work", "transport"));
    }

    @Test
    void whoWasAtTheMachineIsOffWorkSince() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "workplace"))
                .isNotEmpty()
                .allMatch(
                        p -> is(p, "work", "out") && p.slots().get("occupation").startsWith("off work"));
    }

    @Test
    void aSecretOfBeingAtHomeIsKeptByWhoLivesAlone() {
        assertThat(people)
                .filteredOn(p -> is(p, "reason", "sudden-loss"))
                .isNotEmpty()
                .allMatch(p -> is(p, "partner", "none") && is(p, "household", "alone"));
    }

    @Test
    void whoDiedIsCalledWhatTheyWereToWhoLostThem() {
        assertThat(people).filteredOn(p -> is(p, "reason", "sudden-loss")).allSatisfy(p -> {
            boolean aunt = p.slots().get("slWho").startsWith("an aunt");
            boolean uncle = p.slots().get("slWho").startsWith("an uncle");
            assertThat(p.slots().get("slName").startsWith("Auntie")).isEqualTo(aunt);
            assertThat(p.slots().get("slName").startsWith("Uncle")).isEqualTo(uncle);
        });
    }

    @Test
    void aStairInTheStoryIsAHouseAndNobodyMovesUpAfterAFire() {
        assertThat(people).allSatisfy(p -> {
            if (is(p, "reason", "break-in")) assertThat(is(p, "home", "house")).isTrue();
            if (is(p, "reason", "fire") || is(p, "reason", "earthquake"))
                assertThat(p.slots().get("homeAbove")).doesNotStartWith("over").doesNotStartWith("at the top");
        });
    }

    @Test
    void nobodyInAStoryBearsTheNameOfSomebodyInTheLife() {
        assertThat(people).allSatisfy(p -> {
            List<String> names = new java.util.ArrayList<>(p.slots().entrySet().stream()
                    .filter(e -> !e.getKey().contains("."))
                    .map(java.util.Map.Entry::getValue)
                    .filter(v -> v.matches("\\p{Lu}\\p{L}+"))
                    .toList());
            names.remove(p.slots().get("self"));
            names.remove(p.slots().get("They"));
            names.remove(p.slots().get("Their"));
            assertThat(names).doesNotHaveDuplicates().doesNotContain(p.plan().name());
        });
    }

    @Test
    void aLetterSpeaksOfSomebodyByTheirPronoun() {
        assertThat(people).allSatisfy(p -> assertThat(p.told("{They} {were} asked about {their} work."))
                .isEqualTo(
                        switch (p.plan().gender()) {
                            case "male" -> "He was asked about his work.";
                            case "female" -> "She was asked about her work.";
                            default -> "They were asked about their work.";
                        }));
    }

    @Test
    void whoHasNoWorkHasNoBossAndWhoHasOneHasAName() {
        assertThat(people).allMatch(p -> p.slots().containsKey("boss") == is(p, "boss", "yes"));
        assertThat(people)
                .filteredOn(p -> is(p, "work", "retired") || is(p, "work", "out"))
                .noneMatch(p -> is(p, "boss", "yes"));
    }

    @Test
    void whoWasAttackedByADogKeepsNoAnimal() {
        assertThat(people).filteredOn(p -> is(p, "reason", "dog")).isNotEmpty().allMatch(p -> is(p, "pet", "none"));
    }

    @Test
    void everybodyInALifeHasAnInitialOfTheirOwn() {
        assertThat(people).allSatisfy(p -> {
            List<String> initials =
                    List.of("partner", "child", "friend", "sibling", "boss", "colleague", "neighbour").stream()
                            .filter(p.slots()::containsKey)
                            .map(who -> p.slots().get(who).substring(0, 1))
                            .toList();
            assertThat(initials)
                    .doesNotHaveDuplicates()
                    .doesNotContain(p.plan().name().substring(0, 1));
        });
    }

    @Test
    void everyReasonGoesWithTheAge() {
        assertThat(people).allSatisfy(p -> {
            String[] range = p.reason().head("ages", "18-80").split("-");
            assertThat(age(p)).isBetween(Integer.parseInt(range[0]), Integer.parseInt(range[1]));
        });
    }

    @Test
    void everybodyCarriesTwoToFiveBehaviours() {
        assertThat(people).allSatisfy(p -> assertThat(p.plan().behaviours()).hasSizeBetween(2, 5));
    }

    private static int age(Person p) {
        return p.plan().age();
    }

    private static boolean is(Person p, String what, String value) {
        return p.attribute(what).equals(value);
    }
}
