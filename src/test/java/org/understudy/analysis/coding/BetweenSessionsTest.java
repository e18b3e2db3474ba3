package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

class BetweenSessionsTest {
    private static final TechniqueCoder CODER = BuiltInCoder.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What if, this week, you tried staying put for five minutes instead of leaving?",
                "How about you write down each time it comes, when, where and what went through your mind?",
                "I wonder if you'd be up for an experiment: ring one friend before Thursday.",
                "Let's say one short walk each morning, just to the corner.",
                "Between now and next week, would you be up for ringing Mick once?",
                "Maybe you could try one bus stop further before we next meet.",
                "Is there one small thing you could do differently before we meet?"
            })
    void aTaskForTheWeekIsHomeworkHoweverItIsPut(String said) {
        CodedTurn coded = CODER.code(said, CodingContext.NONE);
        assertThat(coded.main()).isEqualTo(Technique.HOMEWORK);
        assertThat(coded.behaviour()).isEqualTo(Behaviour.THERAPIST_INPUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you tell me how you sleep each night?",
                "What would you do this week if it was gone?",
                "Would you say it happens every day?",
                "Perhaps we could talk about your mum this week.",
                "Would you be able to come next week?",
                "Could you go out every day back then?",
                "Maybe you could go for a walk.",
                "I'd like you to know that this happens to people every day.",
                "How was the week?"
            })
    void theLifeTheHourAndMereAdviceAreNot(String said) {
        assertThat(CODER.code(said, CodingContext.NONE).main()).isNotEqualTo(Technique.HOMEWORK);
    }
}
