package org.understudy.analysis.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.BundledCasebook;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;

/** Eighty lines of our own: what says the key's thought in other words, and what says another in the same. */
class SameThoughtTest {
    private static final BundledCasebook CASES = new BundledCasebook();

    private record Row(String clientCase, Part part, boolean same, String key, String line) {
        boolean suggested() {
            WrittenFormulation written = WrittenFormulation.EMPTY.with(part, List.of(line));
            return FormulationComparison.of(CASES.open(clientCase), silent(clientCase), written).of(part).stream()
                    .filter(e -> e.key().text().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no such entry: " + this))
                    .nearest()
                    .isPresent();
        }
    }

    private static Session silent(String caseId) {
        return new Session(
                "s",
                Optional.of(caseId),
                7,
                "built-in",
                "nothing was said",
                Origin.OWN,
                Setting.PLAIN,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static List<Row> rows(boolean same) {
        try (var in = SameThoughtTest.class.getResourceAsStream("/formulation/entries.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(c ->
                            new Row(c[0], Part.valueOf(c[1].toUpperCase(Locale.ROOT)), c[2].equals("yes"), c[3], c[4]))
                    .filter(r -> r.same == same)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatSaysTheSameInOtherWordsIsSuggested() {
        List<Row> missed = rows(true).stream().filter(r -> !r.suggested()).toList();
        assertThat(missed).as("missed of 40").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theSameWordsInAnotherSenseAreNot() {
        List<Row> wrong = rows(false).stream().filter(Row::suggested).toList();
        assertThat(wrong).as("wrongly suggested of 40").hasSizeLessThanOrEqualTo(7);
    }

    private static List<Part> offered(String line) {
        WrittenFormulation written = WrittenFormulation.EMPTY;
        for (Part part : Part.values()) written = written.with(part, List.of(line));
        return FormulationComparison.of(CASES.open("tom-sundays"), silent("tom-sundays"), written).entries().stream()
                .filter(e -> e.nearest().isPresent())
                .map(e -> e.key().part())
                .toList();
    }

    @Test
    void aLineThatDeniesIsNotOfferedForWhatItDenies() {
        assertThat(offered("He has never had a thought of not being here on Sunday nights, without plan or"
                        + " intent. Bananas."))
                .isEmpty();
        assertThat(offered("He has never had passing thoughts of not being here. Bananas."))
                .isEmpty();
        assertThat(offered("He has never had a thought of not being here on Sundays at four. Bananas."))
                .isEmpty();
        assertThat(offered("Passing thoughts of not being here on Sunday nights"))
                .contains(Part.PROBLEMS);
    }
}
