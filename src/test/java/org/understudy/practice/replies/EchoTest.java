package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchoTest {
    @Test
    void givesBackTheSentenceThatHoldsMostFromIToYou() {
        assertThat(Echo.of("Yeah. I tell him I'm busy. He's no idea I'm finished."))
                .hasValueSatisfying(
                        s -> assertThat(s).isIn("You tell him you're busy.", "He's no idea you're finished."));
        assertThat(Echo.of("I was on the stairs with my coat on."))
                .contains("You were on the stairs with your coat on.");
    }

    @Test
    void leavesAloneWhatWouldComeOutCrooked() {
        assertThat(Echo.of("I don't know.")).isEmpty();
        assertThat(Echo.of("Did you have people?")).isEmpty();
        assertThat(Echo.of("You asked me how it went, sort of.")).isEmpty();
        assertThat(Echo.of("It's fine.")).isEmpty();
    }

    @Test
    void asksOnOnlyFromWhatTheClientSaysOfThemselves() {
        assertThat(Echo.asking("He's got a fridge for his milk.")).isEmpty();
        assertThat(Echo.asking("I can hear it better from the van.")).hasValueSatisfying(s -> assertThat(s)
                .startsWith("You can hear it better from the van.")
                .endsWith("?"));
    }

    @Test
    void blameIsNotGivenBackAsIfItWereSo() {
        assertThat(Echo.of("I should be saying put it back on.")).isEmpty();
        assertThat(Echo.of("It was my own fault, all that.")).isEmpty();
        assertThat(Echo.of("I'm just a useless mother.")).isEmpty();
        assertThat(Echo.of("I felt useless at the school gate.")).isNotEmpty();
    }

    @Test
    void aNoAndALoneWordAreNotQuoted() {
        assertThat(Echo.quoting("I'd sooner not, today.")).isEmpty();
        assertThat(Echo.quoting("I don't want to talk about him.")).isEmpty();
        assertThat(Echo.quoting("Huh.")).isEmpty();
        assertThat(Echo.quoting("They manage right well without me.")).isPresent();
    }
}
