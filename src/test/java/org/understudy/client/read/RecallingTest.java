package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.client.read.Recalling.Kind;

/** Asked what was said, or asked what is. */
class RecallingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What did you tell me last time about work? | WHAT | work",
                "What did you say about your sleep last week? | WHAT | your sleep",
                "What were you telling me about the dog? | WHAT | the dog",
                "Remind me what you said about your mother. | WHAT | your mother",
                "Did I ask you about your children last time? | WHETHER | your children",
                "Have you told me about your sister yet? | WHETHER | your sister",
                "Did we talk about the nights? | WHETHER | the nights",
                "Last time you said you don't sleep. Is that still so? | STILL | you don't sleep",
                "You told me you lie awake, has that changed? | STILL | you lie awake",
                "Last session you talked about work. Can you say more about it? | MORE | work",
                "Where did we leave off? | WHERE | ''",
                "What did we talk about last week? | WHERE | ''",
                "How did you find last session? | HOW | ''"
            })
    void isToldByItsWords(String question, Kind kind, String about) {
        assertThat(Recalling.in(Words.plain(question))).hasValueSatisfying(r -> {
            assertThat(r.kind()).isEqualTo(kind);
            assertThat(r.about()).isEqualTo(about);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did you say to him?",
                "What did you tell the police?",
                "Did you say goodbye?",
                "When was the last time you slept through?",
                "What happened last time you drove?",
                "Last time we agreed you'd write it down. How did that go?",
                "Did he tell you about it?",
                "Did you tell your sister last week?",
                "Did you say anything to your boss last time?",
                "What did you say to him last week?",
                "Did anything happen last week that bothered you?",
                "How was last week?",
                "Have we got time to talk about it?",
                "Did I get that right?",
                "You said you feel low in the mornings. Is that right?",
                "Can you tell me about your work?"
            })
    void whatWasSaidToOthersIsNone(String question) {
        assertThat(Recalling.in(Words.plain(question))).isEmpty();
    }
}
