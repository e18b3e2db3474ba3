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
