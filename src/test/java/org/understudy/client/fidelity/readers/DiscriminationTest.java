package org.understudy.client.fidelity.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiscriminationTest {

    @Test
    void whoGuessesHasNoSensitivity() {
        Discrimination guessed = new Discrimination(10, 20, 10, 20);
        assertThat(guessed.dPrime()).isCloseTo(0, within(1e-6));
        assertThat(guessed.right()).isEqualTo(.5);
    }

    @Test
    void rightMoreOftenThanNotIsPositiveAndTheOtherWayRoundNegative() {
        assertThat(new Discrimination(17, 20, 4, 20).dPrime()).isCloseTo(1.759, within(.002));
        assertThat(new Discrimination(4, 20, 17, 20).dPrime()).isCloseTo(-1.759, within(.002));
    }

    @Test
    void allRightHasAValueAndAnInterval() {
        Discrimination perfect = new Discrimination(20, 20, 0, 20);
        assertThat(perfect.dPrime()).isCloseTo(3.96, within(.02));
        assertThat(perfect.margin()).isBetween(.5, 3.0);
    }

    @Test
    void moreSnippetsMakeTheIntervalNarrower() {
        assertThat(new Discrimination(70, 100, 40, 100).margin())
                .isLessThan(new Discrimination(14, 20, 8, 20).margin() / 2);
    }
}
