package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.client.fidelity.Row;

class FidelityTableTest {
    @TempDir
    Path folder;

    @Test
    void everybodyWhoShipsIsInTheTableThatShips() {
        FidelityTable table = FidelityTable.load();
        assertThat(table.people())
                .extracting(FidelityTable.Person::id)
                .containsExactlyInAnyOrderElementsOf(
                        new BundledCasebook().cards().stream().map(CaseCard::id).toList());
        assertThat(table.people()).allSatisfy(p -> assertThat(p.rows()).hasSizeGreaterThan(30));
        assertThat(table.sessions()).isPositive();
        FidelityTable.Figure words = table.any("words a client turn");
        assertThat(words.people()).isEqualTo("16.9");
        assertThat(words.models()).isEqualTo("75.3");
    }

    @Test
    void aRowOfTheSuiteIsShownWithWhatStandsBesideIt() {
        Row row = new Row("w", "14", 14, true, "12-25", "", false, "", "16.9", "75.3", "n = 900");
        assertThat(FidelityTable.Figure.of(row))
                .isEqualTo(new FidelityTable.Figure("w", "14", true, "12-25", "16.9", "75.3", "n = 900"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        FidelityTable table = new FidelityTable(
                2,
                4,
                List.of(new FidelityTable.Person(
                        "a", "Ann", List.of(new FidelityTable.Figure("w", "14", false, "12-25", "16.9", "75.3", "")))));
        Path file = folder.resolve("f.json");
        table.write(file);
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readValue(file.toFile(), FidelityTable.class))
                .isEqualTo(table);
    }
}
