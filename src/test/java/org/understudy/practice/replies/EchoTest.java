package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchoTest {
    @Test
    void givesBackAFeelingOfTheClientsFromIToYou() {
        assertThat(Echo.of("The bus was late. I was scared of the stairs with my coat on."))
                .contains("You were scared of the stairs with your coat on.");
    }

    @Test
    void whatOnlyTellsWhatThereWasIsNotGivenBack() {
        assertThat(Echo.of("I was on the stairs with my coat on.")).isEmpty();
        assertThat(Echo.of("He's got a fridge for his milk.")).isEmpty();
    }

    @Test
    void leavesAloneWhatWouldComeOutCrooked() {
        assertThat(Echo.of("I don't know.")).isEmpty();
        assertThat(Echo.of("Did you have people?")).isEmpty();
        assertThat(Echo.of("You asked me how it went, sort of.")).isEmpty();
        assertThat(Echo.of("It's fine.")).isEmpty();
    }

    @Test
    void blameIsNotGivenBackAsIfItWereSo() {
        assertThat(Echo.of("I should be saying put it back on.")).isEmpty();
        assertThat(Echo.of("It was my own fault, all that.")).isEmpty();
        assertThat(Echo.of("I'm just a useless mother.")).isEmpty();
        assertThat(Echo.of("I felt useless at the school gate.")).isNotEmpty();
    }
}
