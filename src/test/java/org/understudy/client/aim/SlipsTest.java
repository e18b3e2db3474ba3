package org.understudy.client.aim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.read.Sentence;

class SlipsTest {
    private static final AskIndex DANA = new AskIndex(new BundledCasebook().open("dana-crash"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        How did the nigthmares start?        | dream
        Do you have nightmeres?              | dream
        tell me about the launderete         | flat
        What was the hospittal like?         | relatives-room
        how did the funerl go                | funeral
        """)
    void wordOneLetterOffIsReadAsTheWordThatWasMeant(String question, String unit) {
        assertThat(DANA.candidates(Sentence.of(question), Prior.NONE, 1)
                        .getFirst()
                        .unit()
                        .id())
                .isEqualTo(unit);
    }
}
