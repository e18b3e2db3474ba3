package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.session.Rupture;

class RuptureTest {
    private static final String[] BROKEN_AND_OWNED = {
        "Hello.",
        "How are you sleeping?",
        "What happened with your husband?",
        "How did the marriage end?",
        "I'm sorry. I pushed you there after you'd let me know it was too much.",
        "How are you sleeping at the moment?",
        "What do you do of an evening?",
        "What's the house like?",
        "Who do you see in a week?",
        "What are the nights like?",
        "What would a good day be?",
        "Who is at home with you?"
    };
    private static final int PUSHED = 3;
    private static final int OWNED = 4;

    private final List<ClientReply> hour = IvyCase.play(5, BROKEN_AND_OWNED);
    private final double before = trust(PUSHED - 1);

    @Test
    void pushBreaksTheBond() {
        assertThat(hour.get(PUSHED).state().rupture()).isNotEqualTo(Rupture.NONE);
        assertThat(trust(PUSHED)).isLessThanOrEqualTo(before - 8);
    }

    @Test
    void repairIsBelievedAfterTwoCleanTurns() {
        assertThat(hour.get(OWNED).state().rupture()).isNotEqualTo(Rupture.NONE);
        assertThat(hour.get(OWNED + 1).state().rupture()).isNotEqualTo(Rupture.NONE);
        assertThat(hour.get(OWNED + 2).state().rupture()).isEqualTo(Rupture.NONE);
    }

    @Test
    void trustComesBackOverSeveralTurnsAndNotAtOnce() {
        assertThat(trust(OWNED + 1)).isLessThan(before - 5);
        assertThat(trust(OWNED + 2)).isLessThan(before - 5);
        assertThat(trust(OWNED + 7)).isGreaterThanOrEqualTo(before - 5);
    }

    @Test
    void goodWorkOnABrokenBondIsMetWithReserve() {
        List<ClientReply> reserved = IvyCase.play(
                5,
                "Hello.",
                "What happened with your husband?",
                "How did the marriage end?",
                "We can leave that for now. You decide.");
        List<ClientReply> open =
                IvyCase.play(5, "Hello.", "What happened with your husband?", "We can leave that for now. You decide.");
        double gained =
                reserved.getLast().state().trust() - reserved.get(2).state().trust();
        assertThat(gained)
                .isPositive()
                .isLessThan(open.getLast().state().trust() - open.get(1).state().trust());
    }

    private double trust(int exchange) {
        return hour.get(exchange).state().trust();
    }
}
