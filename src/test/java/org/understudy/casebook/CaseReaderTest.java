package org.understudy.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.casebook.CaseFinding.Severity;

@Execution(ExecutionMode.CONCURRENT)
class CaseReaderTest {
    @TempDir
    Path folder;

    @Test
    void mergesTheFilesOfAFolderByKey() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\n");
        write("units.yaml", "units:\n  - id: u\n    how_often: x\n    shape: howOften\n");
        ClientCase c = CaseReader.read(folder);
        assertThat(c.unit("u"))
                .hasValueSatisfying(u -> assertThat(u.shape()).isEqualTo(DisclosureUnit.AnswerShape.HOW_OFTEN));
    }

    @Test
    void namesFileAndLineOfAWrongValue() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\n");
        write("units.yaml", "units:\n  - id: u\n    layer: sandwich\n");
        assertThatThrownBy(() -> CaseReader.read(folder))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("units.yaml:3")
                .hasMessageContaining("sandwich");
    }

    @Test
    void namesTheLineWhereYamlBreaks() throws IOException {
        write("case.yaml", "id: a\nname: [A\napproach: cbt\n");
        assertThatThrownBy(() -> CaseReader.read(folder))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("case.yaml:");
    }

    @Test
    void refusesTheSameKeyInTwoFiles() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\nunits: []\n");
        write("units.yaml", "units: []\n");
        assertThatThrownBy(() -> CaseReader.read(folder))
                .hasMessageContaining("already in")
                .hasMessageContaining("case.yaml:4");
    }

    @Test
    void bundledCasesAreOnTheShelfAndOpen() {
        BundledCasebook casebook = new BundledCasebook();
        assertThat(casebook.cards()).extracting(CaseCard::id).contains("dana-crash", "tom-sundays");
        assertThat(casebook.open("dana-crash").imaginal()).isPresent();
    }

    @Test
    void bundledCasesHaveNoProblems() {
        BundledCasebook casebook = new BundledCasebook();
        for (CaseCard card : casebook.cards()) {
            assertThat(CaseLinter.lint(casebook, card.id()).findings())
                    .as(card.id())
                    .noneMatch(f -> f.severity() == Severity.PROBLEM);
        }
    }

    @Test
    void linterFindsADanglingUnitAndAFactThatDiffers() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\nfacts: {cat.name: Tib}\n");
        write("units.yaml", "units:\n  - id: u\n    opens: [nowhere]\n    facts: {cat.name: Tom}\n");
        assertThat(CaseLinter.lint(folder).findings())
                .anyMatch(f -> f.message().contains("nowhere") && f.place().endsWith("units.yaml:3"))
                .anyMatch(f -> f.message().contains("Tib") && f.place().endsWith("units.yaml:4"));
    }

    @Test
    void everyBundledCaseHasAProblemListThatIsTracedToItsUnits() {
        BundledCasebook casebook = new BundledCasebook();
        for (CaseCard card : casebook.cards()) {
            ClientCase c = casebook.open(card.id());
            assertThat(c.formulation().problems())
                    .as(card.id())
                    .hasSizeBetween(5, 12)
                    .allSatisfy(p -> assertThat(p.units()).isNotEmpty().allSatisfy(u -> assertThat(c.unit(u))
                            .isPresent()));
        }
    }

    @Test
    void linterFindsAProblemThatRestsOnNothing() throws IOException {
        write(
                "case.yaml",
                "id: a\nname: A\napproach: cbt\nformulation:\n  problems:\n"
                        + "    - {problem: Sleeps badly, units: [nowhere]}\n    - {problem: Eats little, units: []}\n");
        write("units.yaml", "units: []\n");
        assertThat(CaseLinter.lint(folder).findings())
                .anyMatch(f -> f.message().contains("“nowhere”, which is no unit")
                        && f.place().endsWith("case.yaml:6"))
                .anyMatch(f -> f.message().contains("“Eats little” names no unit"))
                .anyMatch(f -> f.message().contains("has 5 to 12 entries, this has 2"));
    }

    @Test
    void aCaseMayDoWithoutAProblemList() throws IOException {
        write("case.yaml", "id: a\nname: A\napproach: cbt\n");
        write("units.yaml", "units: []\n");
        assertThat(CaseReader.read(folder).formulation().problems()).isEmpty();
        assertThat(CaseLinter.lint(folder).findings())
                .noneMatch(f -> f.message().contains("problem list"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
