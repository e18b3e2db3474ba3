package org.understudy.analysis.coding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.session.TalkType;
import org.understudy.session.Technique;

class ExemplarsTest {
    private static final Set<String> REGISTERS =
            Set.of("speech", "chat", "formal", "terse", "novice", "harmful", "drifting");

    @Test
    void everyTechniqueHasEnoughToLearnFrom() throws IOException {
        List<Exemplar> all = Exemplars.counselor();

        assertThat(all.size()).isGreaterThanOrEqualTo(2500);
        for (Technique t : Technique.values()) {
            assertThat(all.stream().filter(e -> e.code() == t).count())
                    .as(t.code())
                    .isGreaterThanOrEqualTo(90);
        }
    }

    @Test
    void everyLeaningHasEnoughToLearnFrom() throws IOException {
        for (TalkType t : TalkType.values()) {
            assertThat(Exemplars.client().stream().filter(e -> e.talk() == t).count())
                    .as(t.code())
                    .isGreaterThanOrEqualTo(250);
        }
        assertThat(Exemplars.client()).allMatch(e -> e.distress() >= 0 && e.distress() <= 100);
    }

    @Test
    void noTurnOfMoreThanThreeWordsIsThereTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = Exemplars.counselor().stream()
                .filter(e -> e.text().split(" ").length > 3)
                .map(e -> plain(e.text()) + " after " + plain(e.previous()))
                .filter(key -> !seen.add(key))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void registersAreTheKnownOnes() throws IOException {
        assertThat(Exemplars.counselor().stream().map(Exemplar::register).collect(Collectors.toSet()))
                .isSubsetOf(REGISTERS);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
