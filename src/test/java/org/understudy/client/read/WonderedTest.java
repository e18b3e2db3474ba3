package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.DisclosureUnit.AnswerShape;

/** What asks without the form of a question, and what kind of answer it wants. */
class WonderedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I wonder what he said then.                | What did he say then?
        So I'm wondering where you went after that. | Where did you go after that?
        I'd love to know what the doctor said.     | What the doctor said?
        You must have been thinking something.     | What were you thinking?
        He must've said something to you.          | What did he say to you?
        She must have felt something.              | What did she feel?
        """)
    void isPutAsTheQuestionItIs(String said, String asked) {
        assertThat(Wondered.asked(said)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I wonder if that is hard.",
                "You must get tired.",
                "I was wondering.",
                "You must have been exhausted.",
                "What did he say?"
            })
    void theRestStaysAsItStands(String said) {
        assertThat(Wondered.asked(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How fast was he going",
                "What put you off",
                "Why the back",
                "Why twelve",
                "Who'd notice",
                "Horrible how",
                "What sounds horrible about it",
                "Whereabouts is it",
                "Which bus is it",
                "Whose fridge is it"
            })
    void aQuestionTypedWithoutItsMarkIsOne(String typed) {
        assertThat(Sentence.of(typed).asking()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What a long day that was.",
                "What I hear is that you were alone.",
                "What you said about him stays with me.",
                "I don't know how.",
                "I can see why.",
                "What does not kill us makes us stronger.",
                "When you talk about him you smile.",
                "How hard that must have been.",
                "Who knows."
            })
    void andAStatementThatBeginsLikeOneIsNone(String typed) {
        assertThat(Sentence.of(typed).asking()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Whereabouts was it?             | WHERE
        What part of town is that in?   | WHERE
        Which room were you in?         | WHERE
        In what town was that?          | WHERE
        What year was that?             | WHEN
        In which month did it start?    | WHEN
        How long ago was it?            | WHEN
        Whose idea was it?              | WHO
        """)
    void theStemSaysWhatIsWanted(String question, AnswerShape shape) {
        assertThat(Sentence.of(question).shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My own father died last year, so I know how hard that is.",
                "I lost my job once too.",
                "I used to hide in the toilets myself."
            })
    void aConfidenceIsOfTheCounselor(String said) {
        assertThat(Sentence.of(said).ofCounselor()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was wondering about that day.",
                "I hear a lot of grief in that.",
                "I was struck by how alone you were.",
                "I got the sense of somebody very tired."
            })
    void whatTheCounselorHearsIsNot(String said) {
        assertThat(Sentence.of(said).ofCounselor()).isFalse();
    }
}
