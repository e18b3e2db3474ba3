package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BroachedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        And the children, how old are they? | how old are the children?
        I was also wondering about your mom and dad, where are they? | where are your mom and dad?
        So your sister, do you see her much? | do you see your sister much?
        And the divorce, whose idea was that? | whose idea was the divorce?
        Your job, is it stressful? | is your job stressful?
        """)
    void whoeverAQuestionBeginsWithIsWhoIsMeant(String said, String meant) {
        assertThat(Broached.asked(said)).isEqualTo(meant);
    }

    @Test
    void whoeverTheSentenceBeforeNamesIsWhoIsMeant() {
        assertThat(Broached.put("You mentioned Pauline.", "Who is she to you?")).contains("Who is Pauline to you?");
        assertThat(Broached.put("And your parents, or your aunt?", "Are you close with them?"))
                .contains("Are you close with your parents, or your aunt?");
        assertThat(Broached.put("You told me about Joe.", "What's his job?")).contains("What's Joe's job?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Right, so what does he do?",
                "Okay, thank you, what did she say?",
                "The work is hard, is she kind?",
                "And the song, what is it about the song?",
                "Sunday, when you got in, were they there?"
            })
    void whatNamesNobodyStaysAsItIs(String said) {
        assertThat(Broached.asked(said)).isEqualTo(said);
    }

    @Test
    void aSentenceIsNobody() {
        assertThat(Broached.put("That sounds hard.", "Did he say that?")).isEmpty();
        assertThat(Broached.put("The sound of the door.", "What did they say?")).isEmpty();
    }
}
