package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.ReadSessions;

class AskedBeforeTest {
    @Test
    void whatWasJustAskedInOtherWordsIsNotAskedAgain() {
        AskedBefore here = after("""
            Counselor: How does it feel to be sitting here with me today?
            Client: Strange.
            """);
        assertThat(here.covers("Here you're the one in the chair. How is it, to be on this side?"))
                .isTrue();
        assertThat(here.covers("What brings you?")).isFalse();
        assertThat(after("""
            Counselor: What do you think your sister is worried about?
            Client: That I say fine.
            """).covers("What do you think she makes of it?")).isTrue();
    }

    private static AskedBefore after(String lines) {
        return new AskedBefore(ReadSessions.transcript(ReadSessions.ofLines(lines)));
    }
}
