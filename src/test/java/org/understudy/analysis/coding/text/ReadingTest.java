package org.understudy.analysis.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static String words(String text) {
        return Reading.of(text).words().stream().map(Word::form).collect(Collectors.joining(" "));
    }

    @Test
    void carefulAndCarelessTypingReadTheSame() {
        assertThat(words("You don't know what you're doing, do you?"))
                .isEqualTo(words("u dont know what youre doing do u"));
    }

    @Test
    void stuttersAndFillersAreNotWords() {
        assertThat(words("So it's- it's, um, the- the way he l-looks")).isEqualTo("so its the way he looks");
    }

    @Test
    void listeningSoundsAreOneWord() {
        assertThat(words("Mm-hmm.")).isEqualTo(words("uh-huh"));
        assertThat(words("Uh.")).isEqualTo("mhm");
    }

    @Test
    void stageDirectionsAreLeftOut() {
        assertThat(words("[laughter] I see. [door closes]")).isEqualTo("i see");
    }

    @Test
    void unpunctuatedSpeechIsCutWhereAQuestionStarts() {
        var sentences = Reading.of("you miss her most in the mornings so what do you do with the time")
                .sentences();
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(1).word(0)).isEqualTo("so");
    }

    @Test
    void aQuestionMarkInARunOfMarksAsks() {
        assertThat(Reading.of("Really...?").sentences().getFirst().asks()).isTrue();
        assertThat(Reading.of("Really?!").sentences().getFirst().asks()).isTrue();
    }

    @Property
    void spansStayInsideTheText(@ForAll String text) {
        int last = 0;
        for (Sentence s : Reading.of(text).sentences()) {
            assertThat(s.from()).isGreaterThanOrEqualTo(last);
            assertThat(s.to()).isBetween(s.from(), text.length());
            last = s.from();
        }
    }
}
