package org.understudy.client.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidBackTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        And what did you do with it?      | What did I do with it?
        Why are you there?                | Why am I there?
        How were you that day?            | How was I that day?
        What did he say to you?           | What did he say to me?
        So where's your mother?           | Where's my mother?
        What do you eat when you are sad? | What do I eat when I am sad?
        What did you do while you were up?| What did I do while I was up?
        What happens when you're in it?   | What happens when I'm in it?
        What don't you like?              | What don't I like?
        Why can't you sleep?              | Why can't I sleep?
        Why weren't you there?            | Why wasn't I there?
        What haven't you told her?        | What haven't I told her?
        What won't you eat?               | What won't I eat?
        What did the people around you say? | What did the people around me say?
        What hurt you most?               | What hurt me most?
        How did you look at her?          | How did I look at her?
        """)
    void inTheClientsMouth(String asked, String said) {
        assertThat(SaidBack.of(asked)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you drive?",
                "How's that?",
                "What do you want from me?",
                "What would you like to work on with me today, if it were up to you?",
                "Who is Beth to you?",
                "What did you do, and what then?",
                "Why?",
                "What was it at 45?",
                "What's your mother's name?",
                "Whose class is that?"
            })
    void notWhatNobodyWouldSayBack(String asked) {
        assertThat(SaidBack.of(asked)).isEmpty();
    }
}
