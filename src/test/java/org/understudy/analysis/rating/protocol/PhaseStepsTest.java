package org.understudy.analysis.rating.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseLinter;

/** What the checklist of a phase asks for is what the trainee was told to do there, and nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class PhaseStepsTest {
    private static final List<String> TRAUMA = List.of("dana-crash", "farah-market", "marisol-kitchen", "ray-railway");

    /** The reference's contents of each phase, and what all four briefs of the phase say. */
    private static final Map<String, String> DUE = Map.of(
            "orientation", "agenda rationale asks_view instructions consent closes_with_plan",
            "suds",
                    "agenda homework_reviewed scale instructions consent baseline_suds suds_during reinforcing"
                            + " engagement adjusts closes_with_plan",
            "reinforcing", "reinforcing engagement adjusts closes_with_plan",
            "thoughts", "agenda homework_reviewed thoughts_feelings_body adjusts closes_with_plan",
            "imaginal",
                    "agenda homework_reviewed rationale instructions consent baseline_suds suds_during reinforcing"
                            + " engagement thoughts_feelings_body adjusts repeats long_enough praises_effort curve"
                            + " open_processing in_vivo_homework closes_with_plan",
            "processing", "praises_effort curve open_processing in_vivo_homework closes_with_plan");

    /** Words of a focus that name a step, beside the step. */
    private static final Map<String, String> NAMED = Map.of(
            "baseline SUDS", "baseline_suds",
            "when she goes quiet", "stop_agreed",
            "how she stops it", "stop_agreed",
            "what the evenings look like", "evenings",
            "0-100 scale", "scale",
            "SUDS every few minutes", "suds_during",
            "then over again", "repeats",
            "in the numbers", "curve",
            "what she noticed", "open_processing",
            "Few words", "reinforcing");

    private static Checklist list(String caseId, String phase, String lines) {
        return Protocols.of(ReadSessions.transcript(ReadSessions.inPhase(caseId, phase, lines)))
                .getFirst();
    }

    private static Set<String> due(String caseId, String phase) {
        return list(caseId, phase, "Counselor: Hello.").steps().stream()
                .filter(Checklist.Step::due)
                .map(Checklist.Step::key)
                .collect(Collectors.toSet());
    }

    private static CaseCard card(String caseId) {
        return new BundledCasebook().card(caseId).orElseThrow();
    }

    @Test
    void eachPhaseAsksForItsOwnStepsAndForWhatTheClientsFocusAddsToThem() {
        for (String caseId : TRAUMA)
            for (CaseCard.Phase phase : card(caseId).phases()) {
                Set<String> expected = new HashSet<>(Set.of(DUE.get(phase.id()).split(" ")));
                expected.addAll(phase.asks());
                assertThat(due(caseId, phase.id()))
                        .as(caseId + " " + phase.id())
                        .isEqualTo(expected);
            }
    }

    @Test
    void whatAFocusNamesIsDueInItsPhase() {
        for (String caseId : TRAUMA)
            for (CaseCard.Phase phase : card(caseId).phases())
                NAMED.forEach((words, step) -> {
                    if (phase.focus().replaceAll("\\s+", " ").contains(words))
                        assertThat(due(caseId, phase.id()))
                                .as(caseId + " " + phase.id() + ": " + words)
                                .contains(step);
                });
        assertThat(due("dana-crash", "orientation")).contains("baseline_suds");
        assertThat(due("ray-railway", "orientation")).doesNotContain("baseline_suds");
    }

    @Test
    void theCasebookKnowsTheStepsAFocusMayAskFor() throws Exception {
        try (var schema = PhaseStepsTest.class.getResourceAsStream("/schema/case.schema.json")) {
            assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"asks\"");
        }
        assertThat(ExposureProtocol.steps()).isEqualTo(CaseLinter.exposureSteps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        scale        | suds        | What would be your hundred? And your zero?
        scale        | suds        | When were you last near a zero?
        scale        | suds        | What does a fifty look like in an ordinary week?
        scale        | suds        | What sits at the top of the scale for you?
        stop_agreed  | orientation | If you want to stop, raise your hand and we stop.
        stop_agreed  | orientation | What shall we do when you go quiet?
        stop_agreed  | orientation | How will you tell me to stop?
        stop_agreed  | orientation | Which word means stop?
        asks_view    | orientation | What do you make of it?
        asks_view    | orientation | How does that sound to you?
        asks_view    | orientation | What would it ask of you?
        evenings     | orientation | What do the evenings look like?
        evenings     | orientation | Tell me, how are your nights?
        """)
    void hearsAStepInWordsACounselorWouldUse(String step, String phase, String words) {
        assertThat(points("farah-market", phase, step, words)).as(words).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        scale        | suds        | What number are you at now?
        scale        | suds        | A hundred people must have told you that.
        stop_agreed  | orientation | It's hard to stop once you begin cleaning.
        stop_agreed  | orientation | You stopped driving after that.
        asks_view    | orientation | What did you do then?
        evenings     | orientation | Good evening.
        evenings     | orientation | That night you were on shift.
        """)
    void hearsNoStepInWordsThatAreOnlyNear(String step, String phase, String words) {
        assertThat(points("farah-market", phase, step, words)).as(words).isZero();
    }

    private static int points(String caseId, String phase, String step, String words) {
        return list(caseId, phase, "Client: Hello.\nCounselor: " + words).steps().stream()
                .filter(s -> s.key().equals(step))
                .findFirst()
                .orElseThrow()
                .points();
    }
}
