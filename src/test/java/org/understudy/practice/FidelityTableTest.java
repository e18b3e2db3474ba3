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
                .containsExactlyInAnyOrderElementsOf(new BundledCasebook()
                        .cards().stream().map(CaseCard::id).toList());
        assertThat(table.people()).allSatisfy(p -> assertThat(p.rows()).hasSizeGreaterThan(30));
        assertThat(table.sessions()).isPositive();
        FidelityTable.Figure words = table.any("words a client turn");
        assertThat(words.people()).isEqualTo("16.9");
        assertThat(words.models()).isEqualTo("75.3");
    }

    @Test
    void peopleAndModelsAreReadFromARowsReferenceAndTheRestIsItsNote() {
        Row beside = new Row("w", "14", true, "12-25", "", "human clients (AnnoMI, high quality): 16.9; LLM 75.3");
        assertThat(FidelityTable.Figure.of(beside))
                .isEqualTo(new FidelityTable.Figure("w", "14", true, "12-25", "16.9", "75.3", ""));
        Row alone = new Row("a", "0.8", true, ">= 0.8", "", "asks left out one at a time, n = 900");
        assertThat(FidelityTable.Figure.of(alone).note()).isEqualTo("asks left out one at a time, n = 900");
        assertThat(FidelityTable.Figure.of(alone).people()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        FidelityTable table = new FidelityTable(
                2,
                4,
                List.of(new FidelityTable.Person(
                        "a",
                        "Ann",
                        List.of(new FidelityTable.Figure("w", "14", false, "12-25", "16.9", "75.3", "")))));
        Path file = folder.resolve("f.json");
        table.write(file);
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readValue(file.toFile(), FidelityTable.class))
                .isEqualTo(table);
    }
}
