package org.understudy.analysis.safety.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.text.Reading;

class SensesTest {
    private static final Senses SENSES =
            new Senses(List.of("not\tnot|far from", "label\tlunatic*|mad", "more\tmad cap"));

    private static List<String> heard(String text) {
        return SENSES.in(Reading.of(text).words()).stream()
                .map(h -> SENSES.names().get(h.sense()) + " " + h.from() + "-" + h.to())
                .toList();
    }

    @Test
    void hearsWordsBeginningsAndRunsOfWordsWhereTheyStand() {
        assertThat(heard("He is far from mad, those lunatics said"))
                .containsExactly("not 2-4", "label 4-5", "label 6-7");
        assertThat(heard("a mad cap")).containsExactly("label 1-2", "more 1-3");
    }

    @Test
    void hearsNothingInWordsItDoesNotKnow() {
        assertThat(heard("The kettle is on")).isEmpty();
    }

    @Test
    void everyShippedSenseHasAName() {
        assertThat(Senses.shipped().names())
                .contains("not", "report", "label", "die.hint")
                .doesNotHaveDuplicates();
    }
}
