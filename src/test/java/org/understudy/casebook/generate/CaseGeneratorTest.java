package org.understudy.casebook.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseLinter;
import org.understudy.casebook.CaseOrigin;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.generate.GeneratedCase.Drawn;

@Execution(ExecutionMode.CONCURRENT)
class CaseGeneratorTest {
    private static final CaseGenerator GENERATOR = new CaseGenerator();
    private static final Map<Cohort, List<GeneratedCase>> COHORTS = new ConcurrentHashMap<>();

    private record Cohort(int count, long seed, Approach approach) {}

    @TempDir
    private Path folder;

    @Test
    void everyGeneratedCaseIsReadAndLintsWithoutAWord() throws IOException {
        lintsClean(24, 7, Approach.PROLONGED_EXPOSURE);
        lintsClean(16, 7, Approach.CBT);
    }

    @Tag("slow")
    @Test
    void fiveHundredOfThemLintWithoutAWord() throws IOException {
        lintsClean(500, 1, Approach.PROLONGED_EXPOSURE);
        lintsClean(500, 1, Approach.CBT);
    }

    @Test
    void theSameSeedIsTheSameBytesAndAnotherIsNot() {
        List<GeneratedCase> six = cohort(6, 3, Approach.PROLONGED_EXPOSURE);
        assertThat(six).isEqualTo(generated(6, 3, Approach.PROLONGED_EXPOSURE));
        assertThat(six).isNotEqualTo(cohort(6, 4, Approach.PROLONGED_EXPOSURE));
        assertThat(cohort(6, 3, Approach.CBT)).isEqualTo(generated(6, 3, Approach.CBT));
    }

    @Test
    void nobodySharesNameAgeAndReason() {
        assertThat(drawn(500, 1))
                .extracting(d -> d.name() + d.age() + d.reason())
                .doesNotHaveDuplicates();
    }

    @Test
    void aCohortOfFiveHundredStandsAtItsTargets() {
        Distribution d = GENERATOR.distribution(Approach.PROLONGED_EXPOSURE, drawn(500, 1));
        assertThat(d.meanAge().drawn()).isBetween(48.8, 49.8);
        assertThat(d.meanAge().youngest()).isBetween(18, 21);
        assertThat(d.meanAge().oldest()).isBetween(77, 80);
        assertThat(d.rows()).hasSize(3 + 20 + 10).allSatisfy(r -> assertThat(Math.abs(r.difference()))
                .as(r.attribute() + " " + r.value())
                .isLessThanOrEqualTo(0.004));
    }

    @Test
    void withOneCaseAloneThereIsStillACohort() {
        assertThat(cohort(1, 9, Approach.PROLONGED_EXPOSURE)).hasSize(1);
        assertThat(cohort(1, 9, Approach.CBT)).hasSize(1);
    }

    @Test
    void noTwoOfACohortAreNearlyTheSame() throws IOException {
        Likeness likeness = new Likeness();
        for (GeneratedCase c : cohort(40, 5, Approach.PROLONGED_EXPOSURE))
            likeness.add(CaseLinter.lint(c.write(folder)).clientCase());
        assertThat(likeness.result().nearest().value()).isLessThan(0.75);
    }

    @Test
    void inACohortOfSixtyNoTwoOfOneReasonAndVoiceSayMoreThanTwoThirdsAlike() {
        assertThat(cohort(60, 1, Approach.CBT)).allSatisfy(c -> assertThat(
                        c.nearest().map(Likeness.Pair::value).orElse(0.0))
                .isLessThanOrEqualTo(CaseGenerator.MOST_SHARED + 0.01));
    }

    @Test
    void peopleOfOneReasonAndVoiceAreKeptFurtherApartThanTheFirstDrawLeftThem() {
        assertThat(cohort(60, 77, Approach.CBT))
                .flatExtracting(c -> c.nearest().stream().toList())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.value()).as(p + "").isLessThan(0.8));
    }

    @Test
    void aCohortGoesFromTheYoungestToTheOldest() {
        assertThat(drawn(60, 77)).extracting(Drawn::age).contains(18, 80);
        assertThat(drawn(60, 77).stream().mapToInt(Drawn::age).average().orElseThrow())
                .isBetween(48.8, 49.8);
    }

    @Test
    void whoIsAskedForTheirJobNamesIt() throws IOException {
        for (GeneratedCase one : cohort(8, 77, Approach.CBT)) {
            ClientCase c = CaseLinter.lint(one.write(folder)).clientCase();
            String job =
                    c.card().occupation().replaceFirst(".*, was |^\\w+", "").strip();
            assertThat(c.units().stream().flatMap(u -> u.detail("trade").stream()))
                    .as(one.id())
                    .singleElement()
                    .satisfies(d -> assertThat(d.says()).isNotEmpty().allMatch(l -> l.contains(job)));
        }
    }

    @Test
    void whoIsAskedAboutAThingByItsNameSpeaksOfIt() throws IOException {
        Map<String, String> named = Map.of(
                "ck-once", "life.ckOnce",
                "pe-put", "life.peThing",
                "sy-cost", "life.shChance",
                "sy-where", "life.shPlace",
                "in-worst", "life.inJob");
        for (GeneratedCase one : cohort(60, 1, Approach.CBT)) {
            ClientCase c = CaseLinter.lint(one.write(folder)).clientCase();
            for (DisclosureUnit u : c.units())
                if (named.containsKey(u.id()))
                    assertThat(u.full()).as(one.id() + " " + u.id()).anyMatch(l -> l.toLowerCase(Locale.ROOT)
                            .contains(c.facts()
                                    .getOrDefault(named.get(u.id()), "none")
                                    .toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void peopleOfDifferentVoicesHaveFewFramesInCommonAndAVoiceIsNotOnePerson() throws IOException {
        FramesInCommon frames = new FramesInCommon();
        for (GeneratedCase c : cohort(40, 5, Approach.PROLONGED_EXPOSURE))
            frames.add(c.drawn().voice(), CaseLinter.lint(c.write(folder)).clientCase());
        assertThat(frames.result().different()).isLessThan(0.12);
        assertThat(frames.result().oneVoice()).isBetween(0.5, 0.93);
    }

    @Test
    void aCohortSpeaksInEveryVoiceThereIs() {
        assertThat(drawn(40, 1))
                .extracting(Drawn::voice)
                .containsAll(Banks.open().voiceIds());
        assertThat(Banks.open().voiceIds())
                .containsExactlyInAnyOrder("dry", "chatty", "formal", "warm", "blunt", "halting", "telling", "brisk");
    }

    private void lintsClean(int count, long seed, Approach approach) throws IOException {
        Path below = Files.createDirectory(folder.resolve(approach.name()));
        for (GeneratedCase c : cohort(count, seed, approach)) {
            CaseLinter.Linted linted = CaseLinter.lint(c.write(below));
            assertThat(linted.findings()).as(c.id()).isEmpty();
            complete(linted.clientCase(), approach);
        }
    }

    private static void complete(ClientCase c, Approach approach) {
        CaseCard card = c.card();
        assertThat(card.origin()).isEqualTo(CaseOrigin.GENERATED);
        assertThat(card.age()).isBetween(18, 80);
        assertThat(c.units()).hasSizeBetween(54, 90);
        assertThat(card.phases()).hasSize(approach == Approach.CBT ? 3 : 6);
        assertThat(card.phases().getFirst().known()).isEmpty();
        assertThat(card.phases().getLast().known()).hasSizeGreaterThan(10);
        assertThat(card.referral()).doesNotContain("{");
        assertThat(c.formulation().strengths()).hasSizeGreaterThan(5);
        assertThat(c.key().goodQuestions()).isNotEmpty();
        assertThat(c.facts()).isNotEmpty();
        assertThat(c.imaginal().isPresent()).isEqualTo(approach == Approach.PROLONGED_EXPOSURE);
        c.units().forEach(u -> {
            assertThat(u.asks()).as(u.id()).hasSizeGreaterThanOrEqualTo(6);
            for (List<String> lines : List.of(u.asks(), u.hint(), u.half(), u.full(), u.more()))
                assertThat(lines).as(u.id()).noneMatch(l -> l.contains("{") || l.contains("|"));
        });
    }

    /** A cohort several tests look at is generated once. */
    private static List<GeneratedCase> cohort(int count, long seed, Approach approach) {
        return COHORTS.computeIfAbsent(new Cohort(count, seed, approach), _ -> generated(count, seed, approach));
    }

    private static List<GeneratedCase> generated(int count, long seed, Approach approach) {
        List<GeneratedCase> cases = new ArrayList<>();
        GENERATOR.generate(count, seed, approach, cases::add);
        return cases;
    }

    private static List<Drawn> drawn(int count, long seed) {
        return new Planning(Banks.open(), count, true, seed)
                .plans().stream()
                        .map(p -> new Drawn(p.name(), p.age(), p.gender(), p.reason(), p.behaviours(), p.voice()))
                        .toList();
    }
}
