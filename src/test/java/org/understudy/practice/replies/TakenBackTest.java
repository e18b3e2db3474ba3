package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakenBackTest {
    @Test
    void aQuestionForSomebodyToRingIsNoAdvice() {
        assertThat(TakenBack.from("Is there one person you could ring on a bad night?"))
                .isEmpty();
        assertThat(TakenBack.from("Why don't you ring somebody on a bad night?"))
                .isNotEmpty();
        assertThat(TakenBack.from("You should ring your sister tonight.")).isNotEmpty();
    }
}
