package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.UnsaidWays;
import org.understudy.practice.Debrief;

/** Reflections that name something unsaid, found against the marks of one reader ({@code rating/unsaid-marks.tsv}). */
class UnsaidMarksTest {
    @Test
    void mostMarkedReflectionsAreFoundAndHardlyAnyOther() throws IOException {
        Set<String> marked = marks();
        Debrief debrief = ReadSessions.debrief();
        Set<String> found = new LinkedHashSet<>();
        int reflections = 0;
        for (var session : ReadSessions.shipped()) {
            for (Reflection r : Reflection.of(debrief.read(session))) {
                reflections++;
                r.unsaid()
                        .ifPresent(_ -> found.add(session.id() + " " + r.words().turn()));
            }
        }
        long hits = found.stream().filter(marked::contains).count();
        System.out.printf(
                "unsaid named: %d reflections, %d marked, %d found, %d of them marked; precision %.2f, recall %.2f%n",
                reflections,
                marked.size(),
                found.size(),
                hits,
                (double) hits / found.size(),
                (double) hits / marked.size());
        assertThat(found)
                .as("beside the marks")
                .filteredOn(f -> !marked.contains(f))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(hits).isGreaterThanOrEqualTo(13);
    }

    @Test
    void everyUnitWithSomethingUnsaidHasTurnsOfPhraseForIt() {
        BundledCasebook cases = new BundledCasebook(Path.of("no-such-folder"));
        for (var card : cases.cards()) {
            ClientCase c = cases.open(card.id());
            assertThat(c.units().stream().filter(u -> !u.unsaid().isEmpty()))
                    .as(c.card().id())
                    .allSatisfy(u -> assertThat(UnsaidWays.of(c.card().id()).unit(u.id()))
                            .as(u.id())
                            .isNotEmpty());
        }
    }

    private static Set<String> marks() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                UnsaidMarksTest.class.getResourceAsStream("/rating/unsaid-marks.tsv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(cells -> cells[0] + " " + cells[1])
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
