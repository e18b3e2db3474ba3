package org.understudy.analysis.coding.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.CodingContext;

class QuestionFormTest {
    private static final CueBook BOOK = CueBook.load();

    private static double open(String text) {
        Heard heard = Heard.of(text, CodingContext.NONE, BOOK);
        return QuestionForm.open(heard, Asking.sentence(heard), .5);
    }

    @Test
    void invitationsToTellAreOpenThoughAVerbComesFirst() {
        assertThat(open("Can you tell me a bit about your week?")).isGreaterThan(.9);
        assertThat(open("Could you help me understand how that works at home?")).isGreaterThan(.9);
    }

    @Test
    void theWordThatAsksCountsThoughOtherWordsStandBeforeTheVerb() {
        assertThat(open("What sort of places are you in when it comes on?")).isGreaterThan(.9);
        assertThat(open("And what about the mornings do you not like?")).isGreaterThan(.9);
    }

    @Test
    void amountsTagsAndRequestsForLeaveAreClosed() {
        assertThat(open("How many nights was that?")).isLessThan(.1);
        assertThat(open("That was new for you, wasn't it?")).isLessThan(.1);
        assertThat(open("Is it okay if we look at the diary together?")).isLessThan(.1);
    }

    @Test
    void aStatementWithAQuestionMarkAsksForYesOrNo() {
        assertThat(open("So you went home early?")).isLessThan(.1);
    }

    @Test
    void theLastQuestionDecides() {
        assertThat(open("Did you sleep? What was the night like?")).isGreaterThan(.9);
        assertThat(open("What was the night like? Did you sleep?")).isLessThan(.1);
    }

    @Test
    void wordingAskedBothWaysLeavesTheLearnedChanceAsItIs() {
        assertThat(open("On a scale of zero to ten, where are you?")).isBetween(.45, .55);
    }
}
