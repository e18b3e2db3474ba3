package org.understudy.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFormTest {
    @TempDir
    Path folder;

    @Test
    void aKeyNobodyReadsIsAProblemAndTheNearestIsNamed() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\nocupation: baker\n");
        write("units.yaml", "units:\n  - id: u\n    gaet: {trust: 20}\n    affect: {valense: 0.2}\n");
        write("voice.yaml", "frames:\n  bakchannel: [Mm]\n  resist: {tangnet: [So]}\n");
        assertThat(said())
                .anyMatch(m -> m.contains("case.yaml:4: “ocupation”") && m.contains("did you mean “occupation”?"))
                .anyMatch(m -> m.contains("units.yaml:3: “gaet”") && m.contains("did you mean “gate”?"))
                .anyMatch(m -> m.contains("units.yaml:4: “valense”") && m.contains("“valence”"))
                .anyMatch(m -> m.contains("voice.yaml:2: “bakchannel”") && m.contains("“backchannel”"))
                .anyMatch(m -> m.contains("voice.yaml:3: “tangnet”") && m.contains("“tangent”"));
    }

    @Test
    void keysInEitherSpellingAndNamesOfOnesOwnAreKnown() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\ncontent_note: [x]\nfacts: {sister.name: Bea}\n");
        write(
                "units.yaml",
                "units:\n  - id: u\n    facts: {sister.name: Bea}\n    details: {whoDrove: {asks: [w], says: [M]}}\n");
        assertThat(said()).noneMatch(m -> m.contains("is no key"));
    }

    @Test
    void everyWrongValueIsSaidAtOnce() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbd\ndifficulty: high\nhue: pink\n");
        write(
                "units.yaml",
                "units:\n  - id: u\n    layer: sandwich\n    shape: round\n    gate: {trust: 900, depth: x}\n"
                        + "    discomfort: maybe\n    full: {a: b}\n");
        CaseProblem problem = catchThrowableOfType(CaseProblem.class, () -> CaseLinter.lint(folder));
        assertThat(problem.findings())
                .hasSize(9)
                .extracting(CaseFinding::toString)
                .anyMatch(m -> m.contains("case.yaml:3: ") && m.contains("“cbd”"))
                .anyMatch(m -> m.contains("units.yaml:5: “trust” is to be 0 to 100, not 900"))
                .anyMatch(m -> m.contains("units.yaml:6: “discomfort” is to be true or false"));
    }

    @Test
    void whatIsAskedOnFollowsALineThatIsSaidOnceAndKeepsWhatIsKept() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\n");
        write(
                "units.yaml",
                "units:\n  - id: u\n    label: the attic\n    gate: {trust: 60}\n"
                        + "    full: [He fell through the boards of the attic.]\n");
        write("voice.yaml", """
            frames: {tail: ["A bit damp, me."]}
            further:
              - {after: "A bit damp", asks: [Is it raining, "is it raining?"], says: ["Only there."]}
              - {after: "Bone dry", asks: [Are you], says: [Yes]}
              - {after: "damp, me", asks: [Why], says: ["He fell through the boards of it."]}
              - {after: "damp, me", asks: [], says: []}
            """);
        assertThat(said())
                .anyMatch(m -> m.contains("voice.yaml:4: nobody says “Bone dry”"))
                .anyMatch(m -> m.contains("voice.yaml:3: asked twice after “A bit damp”"))
                .anyMatch(m -> m.contains("voice.yaml:5: tells what “the attic” keeps"))
                .anyMatch(m -> m.contains("voice.yaml:6: nobody asks on"))
                .anyMatch(m -> m.contains("voice.yaml:6: nothing is answered"))
                .noneMatch(m -> m.contains("nobody says “damp, me”"))
                .noneMatch(m -> m.contains("is no key"));
    }

    @Test
    void anEmptyLineIsFoundWhereverItStands() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\n");
        for (String list : List.of("hint", "half", "full", "asks")) {
            write("units.yaml", "units:\n  - id: u\n    " + list + ":\n      - Something\n      - \"\"\n");
            assertThat(said()).as(list).anyMatch(m -> m.contains("units.yaml:5: an empty line in “" + list + "”"));
        }
        write("units.yaml", "units:\n  - id: u\n    details: {who: {asks: [w], says: [\"\"]}}\n");
        assertThat(said()).anyMatch(m -> m.contains("units.yaml:3: an empty line in “says”"));
    }

    @Test
    void aUnitAsksNothingTwiceAndDoesNotLeadToItself() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\n");
        write(
                "units.yaml",
                "units:\n"
                        + "  - id: u\n"
                        + "    asks: [\"How is it?\", \"[no] How is it\"]\n"
                        + "    opens: [u]\n"
                        + "    requires: [u]\n");
        assertThat(said())
                .anyMatch(m -> m.contains("asks “[no] How is it” twice"))
                .anyMatch(m -> m.contains("units.yaml:4: ") && m.contains("opens itself"))
                .anyMatch(m -> m.contains("units.yaml:5: ") && m.contains("requires itself"));
    }

    @Test
    void aRelativeKeepsTheNameTheFactsGive() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\nfacts: {sister.name: Bea, friend.name: Neville}\n");
        write(
                "units.yaml",
                "units:\n  - id: u\n    full:\n      - My sister Roberta rang.\n      - My brother called Neville.\n"
                        + "      - My sister Bea rang.\n      - My brother, Bea and me.\n      - My aunt Vera.\n");
        assertThat(said())
                .filteredOn(m -> m.contains("the facts call"))
                .hasSize(2)
                .anyMatch(m -> m.contains("units.yaml:4: remark: “sister Roberta”") && m.contains("Bea"))
                .anyMatch(m -> m.contains("units.yaml:5: remark: “brother Neville”") && m.contains("friend"));
    }

    @Test
    void aVoiceThatIsMissingIsSaidOnce() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\n");
        write("units.yaml", "units: []\n");
        assertThat(said())
                .noneMatch(m -> m.contains("fallbacks for"))
                .filteredOn(m -> m.contains("no voice.yaml"))
                .hasSize(1);
    }

    @Test
    void aTabAndAStrangeByteAreNamedWithTheirLine() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\nfacts:\n\tcat: Tib\n");
        assertThat(catchThrowableOfType(CaseProblem.class, () -> CaseLinter.lint(folder)))
                .hasMessageContaining("case.yaml:5: begins with a tab; YAML wants spaces")
                .satisfies(e -> assertThat(e.findings()).isEmpty());
        Files.write(folder.resolve("case.yaml"), "id: a\nname: Ren\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(CaseProblem.class, () -> CaseLinter.lint(folder)))
                .hasMessageContaining("case.yaml:2: a character that is not in UTF-8; save the file as UTF-8");
    }

    @Test
    void aShareThatReadsAsUsualIsNotFaulted() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\ntemperament: {attachment: secure, start: {trust: 36}}\n");
        StringBuilder units = new StringBuilder("units:\n");
        for (int i = 0; i < 60; i++)
            units.append("  - id: u")
                    .append(i)
                    .append("\n    gate: {trust: ")
                    .append(i < 7 ? 80 : 40)
                    .append("}\n");
        write("units.yaml", units.toString());
        assertThat(said()).noneMatch(m -> m.contains("12 % of the gates"));
    }

    private List<String> said() {
        try {
            return CaseLinter.lint(folder).findings().stream()
                    .map(CaseFinding::toString)
                    .toList();
        } catch (CaseProblem e) {
            return e.findings().stream().map(CaseFinding::toString).toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
