package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;

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
        assertThat(words.people()).startsWith("16.9");
        assertThat(words.models()).isEqualTo("75.3");
    }

    @Test
    void aRowThatIsOnlyReportedIsNoLine() {
        FidelityTable.Figure reported = figure("a", true, "");
        FidelityTable.Person person = new FidelityTable.Person(
                "a", "Ann", List.of(reported, figure("b", true, ">= 1"), figure("c", false, ">= 1")));
        assertThat(person.lined()).isEqualTo(2);
        assertThat(person.reached()).isEqualTo(1);
    }

    private static FidelityTable.Figure figure(String name, boolean passes, String line) {
        return new FidelityTable.Figure(name, "1", passes, line, "", false, "", "", "");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        FidelityTable table = new FidelityTable(
                2, 4, List.of(new FidelityTable.Person("a", "Ann", List.of(figure("w", false, "12-25")))));
        Path file = folder.resolve("f.json");
        table.write(file);
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readValue(file.toFile(), FidelityTable.class))
                .isEqualTo(table);
    }
}
