package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

class SoundsLikeAdviceTest {
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private static CodedTurn coded(String text) {
        return CODER.code(text, new CodingContext(List.of()));
    }

    private static List<Technique> techniques(String text) {
        return coded(text).codes().stream().map(c -> c.code()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Same time Monday?",
                "Same time next week?",
                "Shall we say Thursday at two?",
                "Can you do Tuesday?",
                "So, the same time on Friday?",
                "Does Wednesday work for you?",
                "Could you come in next Tuesday?"
            })
    void theNextAppointmentIsNoAdvice(String text) {
        assertThat(techniques(text)).doesNotContain(Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT);
        assertThat(coded(text).behaviour()).isNotEqualTo(Behaviour.THERAPIST_INPUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don't you have to be at work?",
                "Do you have to get up early for the shift?",
                "What time do you have to be there?",
                "Shouldn't you be at school now?",
                "Do you need to ask him before you go?",
                "How certain do you have to be, a hundred per cent?",
                "Were you supposed to ring them back?"
            })
    void aQuestionAboutADutyAsks(String text) {
        assertThat(techniques(text)).doesNotContain(Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT);
        assertThat(coded(text).behaviour()).isEqualTo(Behaviour.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd drink it.",
                "That's fair, and I'd sooner know.",
                "I'd guess a bit of both.",
                "I'd call that a four.",
                "I'd put money on it.",
                "I'd better ask about the reason you're here.",
                "Take as long as you need.",
                "Let your eyes open when they want to.",
                "Get away!",
                "Now you're talking."
            })
    void theCounselorsOwnViewAndOneOwnPaceAndSurpriseAreNoAdvice(String text) {
        assertThat(techniques(text)).doesNotContain(Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You don't need medication, you need exercise.",
                "You don't need tablets, you need a holiday.",
                "You don't need to rest, you need discipline.",
                "What you need is a good walk every morning.",
                "All you need is a proper routine."
            })
    void aPrescriptionIsNoReflection(String text) {
        assertThat(coded(text).behaviour()).isEqualTo(Behaviour.THERAPIST_INPUT);
        assertThat(techniques(text)).contains(Technique.ADVISE_WITHOUT_PERMISSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You don't need advice, you need somebody to listen.",
                "You don't need an answer, you need to be heard."
            })
    void aNeedOfPeopleIsNotMadeAPrescription(String text) {
        assertThat(techniques(text)).doesNotContain(Technique.ADVISE_WITHOUT_PERMISSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You should ring her on Monday.",
                "You need to go to bed at the same time every night.",
                "Why don't you join a group on Tuesdays?",
                "I'd report him if I were you.",
                "I'd suggest you ring your doctor.",
                "You have to be at work on time."
            })
    void adviceStaysAdvice(String text) {
        assertThat(coded(text).behaviour()).isEqualTo(Behaviour.THERAPIST_INPUT);
    }
}
