package org.understudy.analysis.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.formulation.KeyEntry.Reach;
import org.understudy.analysis.formulation.WrittenFormulation.Mark;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Formulation;
import org.understudy.client.Memory;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.session.Origin;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

class FormulationComparisonTest {
    private static final BundledCasebook CASES = new BundledCasebook();

    private static Session peer(String id) throws IOException {
        return new TranscriptFiles()
                .read(Path.of("sample-sessions", id + ".json"))
                .sessions()
                .getFirst();
    }

    private static Session silent(String caseId, String phase) {
        return new Session(
                "s",
                Optional.of(caseId),
                7,
                "built-in",
                "nothing was said",
                Origin.OWN,
                new Setting(Optional.of(phase), "plain", 30, Optional.empty()),
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    @Test
    void theCoreBeliefIsOutOfReachWhileItsDoorIsShut() throws IOException {
        ClientCase tom = CASES.open("tom-sundays");
        List<KeyEntry> key = FormulationKey.of(tom, peer("tom-sundays-peer-h03"));
        assertThat(key)
                .filteredOn(e -> e.part() == Part.CORE_BELIEFS)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.reach()).isEqualTo(Reach.OUT_OF_REACH);
                    assertThat(e.counts()).isFalse();
                });
    }

    private static List<FormulationComparison.Entry> grounds(FormulationComparison comparison) {
        return comparison.of(Part.HYPOTHESES).stream()
                .filter(e -> Hypothesis.of(e.key().text()).ground().isPresent())
                .toList();
    }

    @Test
    void whatSpeaksForAHypothesisAndAgainstItStandsBesideOnesOwnOneByOne() throws IOException {
        ClientCase tom = CASES.open("tom-sundays");
        WrittenFormulation written = WrittenFormulation.EMPTY.with(
                Part.HYPOTHESES, List.of("drinking | nightly cans on his own | follows the mood", "a loss of work"));
        FormulationComparison comparison = FormulationComparison.of(tom, peer("tom-sundays-peer-h03"), written);
        assertThat(comparison.of(Part.HYPOTHESES))
                .filteredOn(e -> Hypothesis.of(e.key().text()).ground().isEmpty())
                .as("what it might be is judgment")
                .hasSize(4)
                .allSatisfy(e -> assertThat(e.key().counts()).isFalse());
        List<FormulationComparison.Entry> grounds = grounds(comparison);
        assertThat(grounds)
                .filteredOn(e -> Hypothesis.of(e.key().text()).pro().equals("nightly cans"))
                .singleElement()
                .satisfies(e -> assertThat(e.nearest()).contains("nightly cans on his own"));
        assertThat(grounds)
                .filteredOn(e -> Hypothesis.of(e.key().text()).contra().contains("follows the mood"))
                .singleElement()
                .satisfies(e -> assertThat(e.nearest()).contains("follows the mood"));
        assertThat(grounds)
                .filteredOn(e -> !Hypothesis.of(e.key().text()).contra().isEmpty())
                .as("what speaks for is not laid beside what speaks against")
                .noneSatisfy(e -> assertThat(e.nearest()).contains("nightly cans on his own"));
    }

    @Test
    void aGroundEarnsCreditWhereItWasToldAndNoneWhereItWasKeptBack() throws IOException {
        ClientCase tom = CASES.open("tom-sundays");
        FormulationComparison after =
                FormulationComparison.of(tom, peer("tom-sundays-peer-h03"), WrittenFormulation.EMPTY);
        FormulationComparison.Entry told = grounds(after).stream()
                .filter(e -> e.key().reach() == Reach.TOLD)
                .findFirst()
                .orElseThrow();
        assertThat(told.key().counts()).isTrue();
        WrittenFormulation had = WrittenFormulation.EMPTY.marked(told.key().text(), WrittenFormulation.Mark.HAD);
        FormulationComparison marked = FormulationComparison.of(tom, peer("tom-sundays-peer-h03"), had);
        assertThat(marked.credit().had()).isEqualTo(1);
        assertThat(marked.credit().couldBeKnown()).isEqualTo(after.credit().couldBeKnown());

        FormulationComparison unsaid =
                FormulationComparison.of(tom, silent("tom-sundays", "intake"), WrittenFormulation.EMPTY);
        assertThat(grounds(unsaid))
                .as("behind a door")
                .anyMatch(e ->
                        e.key().reach() == Reach.OUT_OF_REACH && e.key().door().isPresent())
                .noneMatch(e -> e.key().reach() == Reach.TOLD);
        assertThat(unsaid.of(Part.PLAN)).hasSize(2);
        assertThat(unsaid.of(Part.PLAN).getFirst().key().counts()).isFalse();
    }

    @Test
    void whatTheClientToldIsWithinReachAndQuotedFromItsTurn() throws IOException {
        Session session = peer("tom-sundays-peer-h03");
        List<KeyEntry> key = FormulationKey.of(CASES.open("tom-sundays"), session);
        assertThat(key).filteredOn(e -> !e.restsOn().isEmpty()).isNotEmpty().allSatisfy(e -> {
            assertThat(e.reach()).isEqualTo(Reach.TOLD);
            e.restsOn().forEach(q -> assertThat(session.turns().get(q.turn()).text())
                    .contains(q.quote()));
        });
    }

    /** Dana says what she would like one day, and driving comes into it: that she keeps away from it was not told. */
    @Test
    void aWordThatFallsByTheWayIsNoTelling() {
        ClientCase dana = CASES.open("dana-crash");
        Session by = told("goals", "crash-tired", "impact", "suds-top");
        assertThat(avoidsDriving(FormulationKey.of(dana, by)).restsOn()).isEmpty();
        Session itself = told("driving-now");
        assertThat(avoidsDriving(FormulationKey.of(dana, itself)).reach()).isEqualTo(Reach.TOLD);
        assertThat(avoidsDriving(FormulationKey.of(dana, itself)).restsOn()).hasSize(1);
    }

    private static Session told(String... units) {
        List<Turn> turns = new ArrayList<>();
        for (String unit : units) {
            turns.add(Turn.said(turns.size(), Speaker.COUNSELOR, "And?", Instant.EPOCH));
            TurnTrace trace = new TurnTrace(
                    "disclose",
                    Optional.of(unit),
                    Optional.of(Release.FULL),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "built-in",
                    Map.of());
            String line =
                    CASES.open("dana-crash").unit(unit).orElseThrow().full().getFirst();
            turns.add(new Turn(
                    turns.size(),
                    Speaker.CLIENT,
                    line,
                    Instant.EPOCH,
                    List.of(),
                    Optional.empty(),
                    Optional.of(trace),
                    Optional.empty(),
                    Map.of()));
        }
        return silent("dana-crash", "orientation").withTurns(turns);
    }

    private static KeyEntry avoidsDriving(List<KeyEntry> key) {
        return key.stream()
                .filter(e -> e.part() == Part.AVOIDANCE && e.text().equals("driving"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSilentHourLeavesOnlyTheLetterAndEarlierPhases() {
        ClientCase tom = CASES.open("tom-sundays");
        assertThat(FormulationKey.of(tom, silent("tom-sundays", "intake")))
                .filteredOn(e -> e.part() == Part.CORE_BELIEFS || e.part() == Part.RULES)
                .allSatisfy(e -> assertThat(e.reach()).isEqualTo(Reach.OUT_OF_REACH));
        long early = reachable("dana-crash", "orientation");
        long late = reachable("dana-crash", "imaginal");
        assertThat(late).isGreaterThan(early);
    }

    private static long reachable(String caseId, String phase) {
        return FormulationKey.of(CASES.open(caseId), silent(caseId, phase)).stream()
                .filter(KeyEntry::counts)
                .count();
    }

    /** What the client told in the first talk is no secret in the second, though nobody says it again. */
    @Test
    void whatARememberingClientToldInAnEarlierTalkIsWithinReach() throws IOException {
        ClientCase tom = CASES.open("tom-sundays");
        Session first = peer("tom-sundays-peer-h03");
        String phase = first.setting().phase().orElseThrow();
        Session next = silent("tom-sundays", phase)
                .withExtra(Map.of(Memory.FIELD, Memory.of(first).plain()));
        List<String> then = withinReach(FormulationKey.of(tom, first));
        assertThat(then)
                .hasSizeGreaterThan(withinReach(FormulationKey.of(tom, silent("tom-sundays", phase)))
                        .size());
        List<KeyEntry> key = FormulationKey.of(tom, next);
        assertThat(withinReach(key)).containsExactlyElementsOf(then);
        assertThat(key).as("nothing to quote from this one").allSatisfy(e -> assertThat(e.restsOn())
                .isEmpty());
    }

    private static List<String> withinReach(List<KeyEntry> key) {
        return key.stream().filter(KeyEntry::counts).map(KeyEntry::text).toList();
    }

    @Test
    void theProblemListIsTheCasesOwnAndWithinReachByTheUnitsItNames() {
        ClientCase dana = CASES.open("dana-crash");
        List<KeyEntry> silence = problems(FormulationKey.of(dana, silent("dana-crash", "orientation")));
        assertThat(silence)
                .extracting(KeyEntry::text)
                .containsExactlyElementsOf(dana.formulation().problems().stream()
                        .map(Formulation.Problem::problem)
                        .toList());
        assertThat(drugError(silence).reach()).isEqualTo(Reach.OUT_OF_REACH);
        assertThat(drugError(silence).door()).contains("the near mistake in October");
        KeyEntry told = drugError(problems(FormulationKey.of(dana, told("concentration"))));
        assertThat(told.reach()).isEqualTo(Reach.TOLD);
        assertThat(told.restsOn()).singleElement().satisfies(q -> assertThat(q.turn())
                .isEqualTo(1));
    }

    @Test
    void whatTheLetterSaysOfAProblemCouldBeKnownInSilence() {
        assertThat(problems(FormulationKey.of(CASES.open("dana-crash"), silent("dana-crash", "orientation"))))
                .filteredOn(e -> e.text().startsWith("Does not drive"))
                .singleElement()
                .satisfies(e -> assertThat(e.reach()).isEqualTo(Reach.LETTER));
    }

    @Test
    void theLetterIsNotSaidToHaveWhatOnlyTheClientTells() {
        Map<String, List<String>> untold = Map.of(
                "tom-sundays", List.of("application", "claimed", "ten to four", "stone", "enjoyed"),
                "dana-crash", List.of("sofa", "lamp", "bus", "nightmare"),
                "farah-market", List.of("clothes", "children", "tram"),
                "gloria-checks", List.of("bruises", "daughter", "many times a day"),
                "marisol-kitchen", List.of("tray", "forty minutes", "cracked"),
                "priya-panic", List.of("two stops", "cinema", "coffee", "running", "lesser"),
                "ray-railway", List.of("apart", "green signal", "half pay", "flask", "crossings"),
                "wren-silence", List.of("landlord", "stairs"));
        untold.forEach((caseId, words) -> assertThat(problems(FormulationKey.of(
                        CASES.open(caseId),
                        silent(
                                caseId,
                                CASES.open(caseId).card().phases().getFirst().id()))))
                .filteredOn(e -> e.reach() == Reach.LETTER)
                .as(caseId)
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.text()).doesNotContain(words.toArray(String[]::new))));
    }

    private static List<KeyEntry> problems(List<KeyEntry> key) {
        return key.stream().filter(e -> e.part() == Part.PROBLEMS).toList();
    }

    private static KeyEntry drugError(List<KeyEntry> problems) {
        return problems.stream()
                .filter(e -> e.text().contains("drug error"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSupervisorsNoteThatLeansOnWhatWasKeptBackNamesItsDoorUntilTheClientTellsIt() throws IOException {
        List<SupervisorNote> early = notes(silent("tom-sundays", "intake"));
        List<SupervisorNote> late = notes(peer("tom-sundays-peer-h03"));
        assertThat(early)
                .extracting(SupervisorNote::text)
                .containsExactlyElementsOf(CASES.open("tom-sundays").key().notice());
        assertThat(leaning(early)).isPositive();
        assertThat(leaning(late)).isLessThan(leaning(early));
        assertThat(early).as("noticed in the room, and behind no door").anyMatch(n -> n.door()
                .isEmpty());
    }

    private static List<SupervisorNote> notes(Session session) {
        return FormulationComparison.of(CASES.open("tom-sundays"), session, WrittenFormulation.EMPTY)
                .notes();
    }

    private static long leaning(List<SupervisorNote> notes) {
        return notes.stream().filter(n -> n.door().isPresent()).count();
    }

    @Test
    void creditIsOnlyForWhatCouldBeKnown() throws IOException {
        ClientCase tom = CASES.open("tom-sundays");
        Session session = peer("tom-sundays-peer-h03");
        WrittenFormulation written = WrittenFormulation.EMPTY
                .with(Part.CORE_BELIEFS, List.of("He is not worth keeping."))
                .marked("I'm not worth keeping.", Mark.HAD);
        FormulationComparison.Credit none =
                FormulationComparison.of(tom, session, written).credit();
        assertThat(none.had()).isZero();
        String known = FormulationKey.of(tom, session).stream()
                .filter(KeyEntry::counts)
                .findFirst()
                .orElseThrow()
                .text();
        FormulationComparison.Credit one = FormulationComparison.of(tom, session, written.marked(known, Mark.HAD))
                .credit();
        assertThat(one.had()).isEqualTo(1);
        assertThat(one.unmarked()).isEqualTo(one.couldBeKnown() - 1);
    }

    @Test
    void suggestsTheLineThatSaysTheSame() throws IOException {
        WrittenFormulation written = WrittenFormulation.EMPTY.with(
                Part.COPING, List.of("drives about", "lies to his dad about having work", "drinks"));
        assertThat(FormulationComparison.of(CASES.open("tom-sundays"), peer("tom-sundays-peer-h03"), written)
                        .of(Part.COPING))
                .filteredOn(e -> e.key().text().equals("lies to his father"))
                .singleElement()
                .satisfies(e -> assertThat(e.nearest()).contains("lies to his dad about having work"));
    }

    @Test
    void aLineWithNothingBehindItIsShownAsSuch() throws IOException {
        WrittenFormulation written =
                WrittenFormulation.EMPTY.with(Part.HISTORY, List.of("bullied at boarding school in Geneva"));
        assertThat(FormulationComparison.of(CASES.open("tom-sundays"), peer("tom-sundays-peer-h03"), written)
                        .lines())
                .singleElement()
                .satisfies(l -> assertThat(l.restsOn()).isEmpty());
    }

    @Test
    void comesBackFromItsSessionAsItWasWritten() {
        WrittenFormulation written = WrittenFormulation.EMPTY
                .with(Part.PROBLEMS, List.of("  sleep ", "", "work"))
                .with(Part.HYPOTHESES, List.of("low mood | six months | lifts with Beth"))
                .marked("an entry", Mark.PARTLY);
        assertThat(written.lines(Part.PROBLEMS)).containsExactly("sleep", "work");
        assertThat(WrittenFormulation.of(written.plain())).isEqualTo(written);
        assertThat(WrittenFormulation.of("nonsense")).isEqualTo(WrittenFormulation.EMPTY);
    }
}
