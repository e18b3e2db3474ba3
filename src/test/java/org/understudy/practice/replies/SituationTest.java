package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Huh. And that's real people?",
                "Do I have to say what it is, or just that it's a hundred?",
                "Are you going to write that down?",
                "So how long does this usually take?",
                "What would you do, if it was yours?",
                "I don't see it. Is that normal?",
                "I can do that. Which days?",
                "Very good. Shall I take the minutes?"
            })
    void aQuestionToTheCounselorIsHeard(String said) {
        assertThat(Situation.asked(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He'd never do that, would he?",
                "It's not as if she'd ring, is it?",
                "I said to her, why now? And she went quiet.",
                "Sixty-two. It was less when I came in.",
                "You just get on with it, don't you?",
                "It stacks up, you know?"
            })
    void aTagAndAQuestionToldOfAreNone(String said) {
        assertThat(Situation.asked(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You've asked that twice now.",
                "I'm rambling, I do that.",
                "Please don't nod.",
                "Your pen's going again.",
                "Sorry if this is dull.",
                "You look tired, if you don't mind my saying."
            })
    void whatIsSaidToTheCounselorIsHeard(String said) {
        assertThat(Situation.toldCounselor(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She asked me to move out in March.",
                "I don't know, it comes and goes.",
                "He was sorry, he said so every time.",
                "I might be home by six.",
                "We had a big garden then.",
                "They go on about it at work."
            })
    void whatIsToldOfOthersIsNone(String said) {
        assertThat(Situation.toldCounselor(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The obvious one. Would you say it, even so?",
                "Fourteen minutes, in there. What was the worst of them?"
            })
    void whatAsksOnAtALimitPresses(String reply) {
        assertThat(Situation.presses(reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"That one's yours, then. I won't go after it.", "Skipped. You pick what's next."})
    void whatLeavesALimitWhereItIsDoesNot(String reply) {
        assertThat(Situation.presses(reply)).isFalse();
    }

    @Test
    void aWishIsAskedForOnlyWhereOneWasSpokenOf() {
        String reply = "She doesn't say anything about them. What would you want her to say?";
        assertThat(Situation.supposesAWish(reply, "She does my nails and doesn't say anything about the knuckles."))
                .isTrue();
        assertThat(Situation.supposesAWish(reply, "I wish she'd say something about the knuckles."))
                .isFalse();
    }

    @Test
    void aQuestionAloneIsNoAnswer() {
        assertThat(Situation.says("Good. What might get in the way of it?")).isFalse();
        assertThat(Situation.says("I'd be glad if you did. What comes first?")).isTrue();
    }
}
