package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void saysWhatMovedTrustAndWhatBecameOfTheDoor() {
        ClientReply pushed = IvyCase.play(5, "Hello.", "What happened with your husband?", "How did the marriage end?")
                .getLast();
        assertThat(Explanation.of(pushed.trace(), IvyCase.CASE)).contains("held back", "trust)", "strained");
    }

    @Test
    void namesADoorByItsLabelAndNotByWhatIsBehindIt() {
        ClientReply held =
                IvyCase.play(3, "Hello.", "What happened with your husband?").getLast();
        assertThat(Explanation.of(held.trace(), IvyCase.CASE))
                .contains("how Ron left")
                .doesNotContain("lamp");
    }
}
