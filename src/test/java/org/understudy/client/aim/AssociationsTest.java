package org.understudy.client.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;

/** With {@code -Dassociations=write} the shipped list is learned anew from the casebook. */
class AssociationsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/client/associations.txt");
    private static final BundledCasebook CASEBOOK = new BundledCasebook();
    private static final List<ClientCase> CASES =
            CASEBOOK.cards().stream().map(card -> CASEBOOK.open(card.id())).toList();

    @Test
    void shippedListIsWhatTheCasebookTeaches() throws IOException {
        Map<String, Map<String, Double>> learned = new LearnedAssociations(CASES).all();
        if ("write".equals(System.getProperty("associations"))) write(learned);
        long shared = learned.keySet().stream()
                .filter(stem -> !Associations.learned().of(stem).isEmpty())
                .count();
        assertThat(shared).isGreaterThan(learned.size() * 9L / 10);
    }

    @Test
    void wordsThatAskForTheSameGoTogether() {
        assertThat(Associations.learned().of("already")).containsKey("previous");
        assertThat(Associations.learned().of("skill")).containsKey("strength");
    }

    @Test
    void nobodysNameIsInIt() {
        List<String> names = CASES.stream()
                .map(c -> c.card().name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names)
                .allSatisfy(name -> assertThat(Associations.learned().of(name)).isEmpty());
    }

    private static void write(Map<String, Map<String, Double>> learned) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# stem=nearness of the stems that ask for the same things in several cases: learned from the cases'"
                        + " own questions"));
        learned.forEach((stem, near) -> lines.add(stem + " "
                + near.entrySet().stream()
                        .map(e -> String.format(Locale.ROOT, "%s=%.2f", e.getKey(), e.getValue()))
                        .collect(Collectors.joining(" "))));
        Files.write(SHIPPED, lines);
    }
}
