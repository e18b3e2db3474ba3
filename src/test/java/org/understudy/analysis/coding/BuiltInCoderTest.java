package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.session.Behaviour;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

class BuiltInCoderTest {
    private final BuiltInCoder coder = BuiltInCoder.load();

    private CodedTurn coded(String text) {
        return coder.code(text, CodingContext.NONE);
    }

    static CodingContext afterClient(String words) {
        return new CodingContext(List.of(Turn.said(0, Speaker.CLIENT, words, Instant.EPOCH)));
    }

    @Test
    void hearsAQuestionWithoutItsMark() {
        assertThat(coded("what has been hardest about this week").behaviour()).isEqualTo(Behaviour.QUESTION);
        assertThat(coded("What has been hardest about this week?").main()).isEqualTo(Technique.OPEN_QUESTION);
    }

    @Test
    void howItWasSomewhereAsksForNoFigure() {
        assertThat(coded("How was it at the club?").main()).isEqualTo(Technique.OPEN_QUESTION);
        assertThat(coded("How high is it now?").main()).isEqualTo(Technique.SUDS_CHECK);
    }

    @Test
    void spansPointIntoTheText() {
        String text = "Okay. You miss her most in the mornings. What do you do with the time?";
        for (var code : coded(text).codes()) assertThat(code.to()).isLessThanOrEqualTo(text.length());
        assertThat(coded(text).has(Technique.OPEN_QUESTION)).isTrue();
    }

    @Test
    void whatDoYouSeeLeadsAnImaginalOnlyWhereOneIsUnderWay() {
        assertThat(coded("What do you see?").has(Technique.IMAGINAL_PROMPT)).isFalse();
        CodingContext exposure =
                after("Close your eyes and tell it in the present tense, as if it were happening now.");
        assertThat(coder.code("And what do you see now? Stay with it.", exposure)
                        .has(Technique.IMAGINAL_PROMPT))
                .isTrue();
    }

    @Test
    void owningAMistakeIsARepair() {
        assertThat(coded("Okay. I think I went too fast there, sorry.").flags()).contains("repair");
    }

    @Test
    void aSilenceHoldsNoTechnique() {
        assertThat(coded("…").codes()).isEmpty();
        assertThat(coded("").behaviour()).isEqualTo(Behaviour.OTHER);
    }

    @Test
    void aStatedFigureIsTheDistress() {
        CodedClientTurn said = coder.codeClient("like a seventy", after("What's your number right now, 0 to 100?"));
        assertThat(said.statedSuds()).hasValue(70);
        assertThat(said.distress()).isEqualTo(70);
        assertThat(coder.codeClient("7 out of 10", CodingContext.NONE).statedSuds())
                .hasValue(70);
        assertThat(coder.codeClient("maybe sixty-five", after("Where is your SUDS now?"))
                        .statedSuds())
                .hasValue(65);
        assertThat(coder.codeClient("I have two kids", CodingContext.NONE).statedSuds())
                .isEmpty();
    }

    @Test
    void aFigureForABeliefOrAChanceIsNoDistress() {
        for (String asked : List.of(
                "How much do you believe that, from nought to a hundred?",
                "How confident are you that you can do it, on a scale of nought to ten?",
                "How important is it to you? Nought to a hundred.",
                "What is the likelihood of that, out of a hundred?",
                "And your mood this week, nought to ten?",
                "How would you rate the week, from 0 to 100?"))
            assertThat(coder.codeClient("80, I suppose.", after(asked)).statedSuds())
                    .as(asked)
                    .isEmpty();
        assertThat(coder.codeClient("Eight out of ten.", after("How sure are you of that?"))
                        .statedSuds())
                .isEmpty();
    }

    @Test
    void aFigureForHowBadItIsRightNowIsDistressWhateverElseIsNamed() {
        for (String asked : List.of(
                "How anxious are you right now, from nought to a hundred?",
                "You believe he meant it. Where is your SUDS now?",
                "How strong is the fear, nought to a hundred?"))
            assertThat(coder.codeClient("80, I suppose.", after(asked)).statedSuds())
                    .as(asked)
                    .hasValue(80);
    }

    @Test
    void aFigureAskedForAgainIsOfWhatWasAskedBefore() {
        String again = "And out of a hundred, on that scale, where would you put it?";
        assertThat(coder.codeClient("Sixty.", after("How much do you believe that, out of a hundred?", again))
                        .statedSuds())
                .isEmpty();
        assertThat(coder.codeClient("Sixty.", after("What is your SUDS, out of a hundred?", again))
                        .statedSuds())
                .hasValue(60);
    }

    private static CodingContext after(String counselor, String then) {
        return new CodingContext(List.of(
                Turn.said(0, Speaker.COUNSELOR, counselor, Instant.EPOCH),
                Turn.said(1, Speaker.CLIENT, "Seventy.", Instant.EPOCH),
                Turn.said(2, Speaker.COUNSELOR, then, Instant.EPOCH)));
    }

    private static CodingContext after(String counselor) {
        return new CodingContext(List.of(Turn.said(0, Speaker.COUNSELOR, counselor, Instant.EPOCH)));
    }
}
