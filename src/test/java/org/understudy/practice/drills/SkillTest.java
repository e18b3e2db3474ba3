package org.understudy.practice.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.session.Technique;

class SkillTest {
    private static final List<String> POOR = List.of(
            "You should just try to relax a bit more.",
            "Don't worry, it'll all be fine.",
            "Have you tried yoga?",
            "Mm-hm.",
            "That's just an excuse, isn't it?",
            "When I was your age I had exactly the same thing happen to me.",
            "You need to pull yourself together now.");

    private final Drills drills = new Drills(BuiltInCoder.load(), new Shoebox(), Clock.systemUTC());

    @Test
    void thereAreTwelveSkillsWithEightMomentsEachInManyVoices() {
        assertThat(Skill.builtIn()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(s -> {
            assertThat(s.moments()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(s.moments().stream().map(Skill.Moment::who).distinct()).hasSizeGreaterThanOrEqualTo(5);
            for (String code : s.wants())
                assertThat(Technique.ofCode(code)).as(code).isPresent();
            for (String code : s.avoids())
                assertThat(Technique.ofCode(code)).as(code).isPresent();
        });
        Set<String> ids = Drills.all().stream().map(Exercise::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(Drills.all().size());
    }

    @Test
    void nineteenInTwentyModelAnswersWillDo() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Skill skill : Skill.builtIn()) {
            for (SkillExercise e : skill.exercises()) {
                all++;
                Marked marked = drills.mark(e, e.model());
                if (!marked.good()) wrong.add(e.id() + " " + marked.points());
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(all / 20);
    }

    @Test
    void whatIsPoorEverywhereWillDoNowhere() {
        List<String> passed = new ArrayList<>();
        for (Skill skill : Skill.builtIn()) {
            for (SkillExercise e : skill.exercises()) {
                for (String poor : POOR) if (drills.mark(e, poor).good()) passed.add(e.id() + ": " + poor);
            }
        }
        assertThat(passed).isEmpty();
    }

    private Marked bedAtNine(String reply) {
        return drills.mark(Skill.named("reflect").orElseThrow().exercises().getFirst(), reply);
    }

    @Test
    void theClientsWordsInAHeapAreNotGivenBack() {
        for (String salad :
                List.of("bed nine nobody stay bed nine.", "You go bed nine because nobody stay nine bed go nine.")) {
            Marked marked = bedAtNine(salad);
            assertThat(marked.good()).as(salad).isFalse();
            assertThat(marked.points()).noneMatch(Marked.Point::met);
        }
    }

    @Test
    void whatHurtsIsNoReflectionAndIsToldSo() {
        for (String cruel : List.of(
                "You go to bed at nine because you're a lazy old woman nobody wants.",
                "You go to bed at nine because you're a woman nobody wants.",
                "You go to bed at nine because you're pathetic.")) {
            Marked marked = bedAtNine(cruel);
            assertThat(marked.good()).as(cruel).isFalse();
            assertThat(marked.coded().codes()).as("no chip praises it").isEmpty();
            assertThat(marked.points()).as(cruel).singleElement().satisfies(p -> assertThat(p.words())
                    .contains("hurts"));
        }
        assertThat(bedAtNine("You go to bed at nine, and you feel like a woman nobody wants.")
                        .points())
                .noneMatch(p -> p.words().contains("hurts"));
    }

    @Test
    void whatTheClientSaidInOtherWordsIsGivenBack() {
        Marked marked = bedAtNine("With no one there in the evenings, the day just stops early.");
        assertThat(marked.good()).as(marked.points().toString()).isTrue();
        assertThat(bedAtNine("The trains are often late in winter.").good()).isFalse();
    }

    @Test
    void theWordsThatDecidedAreSaid() {
        SkillExercise arrow = Skill.named("arrow").orElseThrow().exercises().getFirst();
        Marked marked = drills.mark(arrow, arrow.model());
        assertThat(marked.decided()).isNotEmpty();
        assertThat(marked.points()).allMatch(p -> !p.words().contains("{"));
    }
}
