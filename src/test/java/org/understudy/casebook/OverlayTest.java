package org.understudy.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.casebook.EditableCase.Line;
import org.understudy.casebook.EditableCase.Origin;

class OverlayTest {
    private static final CasePlace FULL = CasePlace.unit("sleep", "full");
    private static final CasePlace LABEL = CasePlace.unit("sleep", "label");
    private static final String CASE = """
        id: a
        name: Ann
        approach: cbt
        units:
          - id: sleep
            topic: Sleep
            label: how she sleeps
            gate: {trust: 20}
            how_often: x
            full: ["Four hours.", "Not a lot.", "I count the ceiling."]
          - id: work
            topic: Work
            full: ["It's fine."]
        frames:
          resist: {tangent: ["Anyway, the bus."]}
        """;

    @TempDir
    Path folder;

    private OverlaidCasebook casebook(String caseText) throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/case.yaml"), caseText);
        return new OverlaidCasebook(new BundledCasebook(folder), folder);
    }

    @Test
    void aRewordedLineStandsWhereItStoodAndKnowsWhatItWas() throws IOException {
        EditableCase edited = casebook(CASE).edit("a");
        EditableCase now = edited.with(edited.overlay().reword(FULL, "Not a lot.", "Not so as you'd notice."));
        assertThat(now.clientCase().unit("sleep").orElseThrow().full())
                .containsExactly("Four hours.", "Not so as you'd notice.", "I count the ceiling.");
        assertThat(now.lines(FULL))
                .contains(new Line("Not so as you'd notice.", Origin.REWORDED, Optional.of("Not a lot.")));
        assertThat(edited.clientCase().unit("sleep").orElseThrow().full()).contains("Not a lot.");
    }

    @Test
    void whatIsAskedOnStaysUnderAnOverlay() throws IOException {
        EditableCase edited = casebook(
                        CASE + "further:\n  - {after: the bus, asks: [Which bus], says: [\"The nine.\"], trust: 20}\n")
                .edit("a");
        EditableCase now = edited.with(edited.overlay().reword(FULL, "Not a lot.", "Hardly."));
        assertThat(now.clientCase().voice().further())
                .containsExactly(new Further("the bus", List.of("Which bus"), List.of("The nine."), 20))
                .isEqualTo(edited.clientCase().voice().further());
    }

    @Test
    void backInItsShippedWordsALineIsNoChange() {
        Overlay once = Overlay.none("a").reword(FULL, "Not a lot.", "Hardly.");
        assertThat(once.reword(FULL, "Hardly.", "Barely.").changes())
                .containsExactly(Change.reworded(FULL, "Not a lot.", "Barely."));
        assertThat(once.reword(FULL, "Hardly.", "Not a lot.").isEmpty()).isTrue();
        assertThat(once.restore(FULL, "Not a lot.").isEmpty()).isTrue();
    }

    @Test
    void aLineOfOnesOwnThatIsLeftOutLeavesNoTraceAndAShippedOneDoes() throws IOException {
        Overlay own = Overlay.none("a").add(FULL, "Ask the cat.").leaveOut(FULL, "Four hours.");
        assertThat(own.leaveOut(FULL, "Ask the cat.").changes()).containsExactly(Change.leftOut(FULL, "Four hours."));
        EditableCase now = casebook(CASE).edit("a").with(own);
        assertThat(now.clientCase().unit("sleep").orElseThrow().full())
                .containsExactly("Not a lot.", "I count the ceiling.", "Ask the cat.");
        assertThat(now.lines(FULL)).last().isEqualTo(new Line("Four hours.", Origin.LEFT_OUT, Optional.empty()));
    }

    @Test
    void aRewordedLineThatIsLeftOutLeavesTheShippedOneOut() {
        Overlay own = Overlay.none("a").reword(FULL, "Not a lot.", "Hardly.").leaveOut(FULL, "Hardly.");
        assertThat(own.changes()).containsExactly(Change.leftOut(FULL, "Not a lot."));
    }

    @Test
    void valuesPoolsAndPartsTheAuthorLeftOutCanBeWorded() throws IOException {
        EditableCase edited = casebook(CASE).edit("a");
        Overlay own = edited.overlay()
                .set(LABEL, "how she sleeps", "the nights")
                .set(CasePlace.unit("sleep", "gate.trust"), "20", "35")
                .set(CasePlace.unit("work", "nonverbal"), "", "checks her phone")
                .add(new CasePlace("frames/resist.tangent"), "Is that rain?")
                .add(CasePlace.unit("work", "rejoinders.why"), "You'd have to ask them.");
        ClientCase now = edited.with(own).clientCase();
        assertThat(now.unit("sleep").orElseThrow().label()).isEqualTo("the nights");
        assertThat(now.unit("sleep").orElseThrow().gate().trust()).isEqualTo(35);
        assertThat(now.unit("work").orElseThrow().nonverbal()).hasValue("checks her phone");
        assertThat(now.voice().frame("resist.tangent")).containsExactly("Anyway, the bus.", "Is that rain?");
        assertThat(now.unit("work").orElseThrow().rejoinders().get("why")).containsExactly("You'd have to ask them.");
    }

    @Test
    void anUpdateThatMovesLinesKeepsEditsAndOneThatRewritesALineSetsItsEditAside() throws IOException {
        Overlay own = Overlay.none("a")
                .reword(FULL, "I count the ceiling.", "I do the ceiling.")
                .reword(FULL, "Four hours.", "Four, about.");
        EditableCase updated = casebook(CASE.replace(
                        "\"Four hours.\", \"Not a lot.\", \"I count the ceiling.\"",
                        "\"I count the ceiling.\", \"Five hours.\", \"Not a lot.\""))
                .edit("a")
                .with(own);
        assertThat(updated.clientCase().unit("sleep").orElseThrow().full())
                .containsExactly("I do the ceiling.", "Five hours.", "Not a lot.");
        assertThat(updated.aside()).containsExactly(Change.reworded(FULL, "Four hours.", "Four, about."));
    }

    @Test
    void anUpdateThatTakesTheOwnLineOverOrDropsItsUnitDoesNoHarm() throws IOException {
        Overlay own = Overlay.none("a")
                .reword(FULL, "Four hours.", "Four, about.")
                .add(CasePlace.unit("gone", "full"), "Never.");
        EditableCase updated =
                casebook(CASE.replace("Four hours.", "Four, about.")).edit("a").with(own);
        assertThat(updated.clientCase().unit("sleep").orElseThrow().full())
                .containsExactly("Four, about.", "Not a lot.", "I count the ceiling.");
        assertThat(updated.aside()).extracting(c -> c.at().path()).containsExactly("units/gone/full");
    }

    @Test
    void whatIsKeptIsReadAgainAndTheShippedFileIsUntouched() throws IOException {
        OverlaidCasebook casebook = casebook(CASE);
        Overlay own = Overlay.none("a")
                .by("Fern College")
                .reword(FULL, "Not a lot.", "Not: a #lot, \"really\".")
                .leaveOut(FULL, "Four hours.");
        casebook.keep(own);
        assertThat(new OverlaidCasebook(new BundledCasebook(folder), folder).overlay("a"))
                .isEqualTo(own);
        assertThat(casebook.open("a").unit("sleep").orElseThrow().full())
                .containsExactly("Not: a #lot, \"really\".", "I count the ceiling.");
        assertThat(Files.readString(folder.resolve("a/case.yaml"))).isEqualTo(CASE);
        casebook.keep(Overlay.none("a"));
        assertThat(casebook.file("a")).doesNotExist();
        assertThat(casebook.open("a").unit("sleep").orElseThrow().full()).hasSize(3);
    }

    @Test
    void aFileThatCannotBeUsedSaysWhereAndTheCaseIsPlayedAsItShips() throws IOException {
        OverlaidCasebook casebook = casebook(CASE);
        Files.writeString(casebook.file("a"), "overlay: 1\ncase: a\nchanges:\n  - at: units/sleep/fool\n    now: x\n");
        assertThat(casebook.trouble("a"))
                .hasValueSatisfying(
                        t -> assertThat(t).contains("overlay.yaml:4").contains("fool"));
        assertThat(casebook.open("a").unit("sleep").orElseThrow().full()).hasSize(3);
        assertThat(casebook.edition("a"))
                .hasValueSatisfying(e -> assertThat(e.isEdited()).isFalse());
        Files.writeString(
                casebook.file("a"),
                "overlay: 1\ncase: a\nchanges:\n  - at: units/sleep/gate.trust\n    was: \"20\"\n    now: much\n");
        assertThat(casebook.trouble("a")).hasValueSatisfying(t -> assertThat(t).contains("much"));
        assertThat(casebook.open("a").unit("sleep").orElseThrow().gate().trust())
                .isEqualTo(20);
    }

    @Test
    void theWordingOfAnotherCaseOrALaterVersionIsRefused() throws IOException {
        OverlaidCasebook casebook = casebook(CASE);
        Path handed = folder.resolve("handed.yaml");
        Files.writeString(handed, OverlayFile.text(Overlay.none("b").add(FULL, "x")));
        assertThatThrownBy(() -> OverlayFile.readFor(casebook.edit("a"), handed))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("“b”");
        Files.writeString(handed, "overlay: 9\ncase: a\nchanges: []\n");
        assertThatThrownBy(() -> OverlayFile.read(handed)).hasMessageContaining("later version");
    }

    @Test
    void theDigestTellsWordingsApartAndNothingElse() throws IOException {
        OverlaidCasebook casebook = casebook(CASE);
        String shipped = casebook.edition("a").orElseThrow().digest();
        assertThat(casebook("# a remark\n" + CASE).edition("a").orElseThrow().digest())
                .isEqualTo(shipped);
        casebook.keep(Overlay.none("a").reword(FULL, "Not a lot.", "Hardly."));
        Edition edited = casebook.edition("a").orElseThrow();
        assertThat(edited.digest()).isNotEqualTo(shipped);
        assertThat(Edition.of("a", Map.of(Edition.FIELD, edited.plain()))).hasValue(edited);
    }

    @Test
    void anEarlierEditionCanStillBeOpened() throws IOException {
        OverlaidCasebook casebook = casebook(CASE);
        Edition before = casebook.edition("a").orElseThrow();
        casebook.keep(Overlay.none("a").reword(FULL, "Not a lot.", "Hardly."));
        assertThat(casebook.open("a", before).unit("sleep").orElseThrow().full())
                .contains("Not a lot.");
        assertThat(casebook.open("a").unit("sleep").orElseThrow().full()).contains("Hardly.");
    }

    @Test
    void complaintsAboutOwnWordsNameTheOverlayAndThePlace() throws IOException {
        OverlaidCasebook casebook = casebook(CASE);
        casebook.keep(Overlay.none("a").add(FULL, "I have been having flashbacks."));
        List<CaseFinding> findings = casebook.lint("a").findings();
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.message()).contains("flashbacks");
            assertThat(f.place()).contains("overlay.yaml:6");
            assertThat(f.spot()).hasValue(new CaseFinding.Spot(FULL, Optional.of("I have been having flashbacks.")));
        });
    }

    @Test
    void placesOfATraceAreFound() {
        assertThat(CasePlace.ofPool("sleep/full", Optional.empty())).hasValue(FULL);
        assertThat(CasePlace.ofPool("sleep/rejoinders.why", Optional.empty()))
                .hasValue(CasePlace.unit("sleep", "rejoinders.why"));
        assertThat(CasePlace.ofPool("opening", Optional.of("intake"))).hasValue(new CasePlace("phases/intake/opening"));
        assertThat(CasePlace.ofPool("frames/resist.tangent", Optional.empty()))
                .hasValue(new CasePlace("frames/resist.tangent"));
        assertThat(CasePlace.ofPool("silence", Optional.empty())).isEmpty();
    }
}
