package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroducedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        You mentioned the launderette. Who's there? | You mentioned the launderette. Who's there, the launderette?
        Let's go back to the quiz for a moment. What was it like? | Let's go back to the quiz for a moment. What was it like, the quiz?
        I'd like to ask about your sleep, if that's okay. What happens? | I'd like to ask about your sleep, if that's okay. What happens, your sleep?
        Could we talk about your family? Who is there? | Could we talk about your family? Who is there, your family?
        """)
    void aShortQuestionCarriesWhatTheSentenceBeforeItBringsUp(String said, String carried) {
        assertThat(Introduced.carried(said)).isEqualTo(carried);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You mentioned the launderette. Does your sister ever come round on Sundays?",
                "That sounds hard. What was it like?",
                "Let's go back to that. What was it like?",
                "You felt ashamed. Why?",
                "What was it like?"
            })
    void whatHasWordsOfItsOwnOrFollowsNothingOfTheKindStaysAsItIs(String said) {
        assertThat(Introduced.carried(said)).isEqualTo(said);
    }

    @Test
    void theClientHearsIt() {
        Heard heard = Heard.of("You mentioned the launderette. Who's there?", null);
        assertThat(heard.asked().getLast().content()).isNotEmpty();
    }
}
