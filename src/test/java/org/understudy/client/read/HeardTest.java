package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

/** Questions in whatever order and however they are typed. */
class HeardTest {
    private static Heard heard(String text) {
        return Heard.of(text, new CodedTurn(List.of(), Technique.OTHER, Behaviour.OTHER, 1, false, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ok good so whose idea was it that you come         | whose idea was it that you come
        im sorry about your brother were you hurt yourself | were you hurt yourself
        not awful at all lol what do the notes say         | what do the notes say
        haha ok not football then when did the first one of these happen | then when did the first one of these happen
        """)
    void aTurnTypedInOneGoHoldsItsQuestion(String typed, String question) {
        assertThat(heard(typed).asked().getLast().text().toLowerCase()).endsWith(question);
        assertThat(heard(typed).asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "i know that was hard and you said it",
        "tell me how it was",
        "that is what you are saying to yourself at night",
        "it was when you were at home that it came"
    })
    void aStatementTypedInOneGoStaysWhole(String typed) {
        assertThat(heard(typed).sentences()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        May I ask what you would like us to discuss today? | May I ask what would you like us to discuss today?
        How you are feeling to be here?                     | How are you feeling to be here?
        You said what you are afraid of.                    | You said what you are afraid of.
        What you are saying is that it helps?               | What you are saying is that it helps?
        """)
    void aQuestionInTheOrderOfAStatementIsTurnedRound(String said, String heard) {
        assertThat(heard(said).text()).isEqualTo(heard);
    }

    @Test
    void aPoliteWayInIsNoYesOrNo() {
        assertThat(heard("May I ask what is to happen on that date?")
                        .asked()
                        .getLast()
                        .closed())
                .isFalse();
        assertThat(heard("May I ask you something?").asked().getLast().closed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        When the train stops in the tunnel, what do you tell yourself? | OPEN
        And when you lie there, who comes to mind?                     | WHO
        When did it start, and what helped?                            | WHEN
        When was that?                                                 | WHEN
        """)
    void aQuestionBehindAClauseIsTheQuestion(String said, AnswerShape shape) {
        assertThat(heard(said).asked().getLast().shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "busy with what",
                "why doesnt she tell you",
                "Is it okay to ask who they are?",
                "I'm more curious what you'd say."
            })
    void aQuestionWithoutItsFormIsOneAllTheSame(String said) {
        assertThat(heard(said).asks()).isTrue();
    }

    @Test
    void aClauseWithWhenBelongsToTheQuestionAfterIt() {
        Heard asked = heard("And when you've looked at the cooker, what happens next?");
        assertThat(asked.sentences()).hasSize(1);
        assertThat(asked.asked().getLast().followUp()).isEmpty();
        assertThat(asked.asked().getLast().content()).contains("cooker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Have your think.", "Have a seat.", "Have another go.", "So have your cry first."})
    void whatIsOfferedIsNoQuestion(String said) {
        assertThat(heard(said).asks()).isFalse();
        assertThat(heard("Have your nights been any better").asks()).isTrue();
    }

    @Test
    void aNameThatIsOnlyCalledIsNoPartOfTheQuestion() {
        assertThat(Vocative.off("Who's the lad, Ray?", "Ray")).isEqualTo("Who's the lad?");
        assertThat(Vocative.off("Ray, who's the lad?", "Ray")).isEqualTo("who's the lad?");
        assertThat(Vocative.off("Is Ray short for Raymond?", "Ray")).isEqualTo("Is Ray short for Raymond?");
    }

    @Test
    void whoAsksSomebodyNotToShutUpIsNotRude() {
        assertThat(heard("Please don't shut up, I was enjoying it.").has(Occasion.HOSTILE))
                .isFalse();
        assertThat(heard("Oh shut up.").has(Occasion.HOSTILE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You felt like an idiot.",
                "So part of you says you're weak and useless.",
                "You tell yourself to get a grip.",
                "Like nobody cares.",
                "Somewhere you learned that nobody cares.",
                "And then your dad said stop crying.",
                "He told you, man up.",
                "You were too proud, you think you're a coward.",
                "How useless you felt.",
                "\"Pull yourself together\", and in your dad's voice too. What was your dad like?",
                "So what you hear is “get over it”.",
                "He sounds like an idiot.",
                "It's all shut up, the van by the sea.",
                "They shut up shop."
            })
    void whatTheClientThinksOrWasToldIsNoInsultWhenItIsGivenBack(String said) {
        assertThat(heard(said).has(Occasion.HOSTILE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You're an idiot.",
                "It's your own fault.",
                "I think you're pathetic.",
                "You look like an idiot.",
                "You're an idiot if you think that.",
                "You think you're so clever, you're pathetic.",
                "I told you, shut up.",
                "Ray, shut up.",
                "Why don't you just shut up.",
                "Get a grip.",
                "Nobody cares about your train.",
                "You come here and you're just pathetic."
            })
    void whatIsThrownAtTheClientIs(String said) {
        assertThat(heard(said).has(Occasion.HOSTILE)).isTrue();
    }

    @Test
    void whatOthersStopAtEndsNoTalk() {
        assertThat(heard("What do people do when you stop there?").has(Occasion.ENDING))
                .isFalse();
        assertThat(heard("Shall we stop there for today?").has(Occasion.ENDING)).isTrue();
    }

    @Test
    void aShortQuestionWithANameInItIsEnglish() {
        assertThat(heard("Does Karl come too?").foreign()).isFalse();
        assertThat(heard("Come sta?").foreign()).isTrue();
    }
}
