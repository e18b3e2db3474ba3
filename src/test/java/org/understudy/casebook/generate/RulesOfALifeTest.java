package org.understudy.casebook.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(people).filteredOn(p -> age(p) < 24).isNotEmpty().allMatch(p -> is(p, "child", "none"));
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
