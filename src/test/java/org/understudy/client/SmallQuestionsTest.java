package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallQuestionsTest {
    private static final String SLEEP = "How are you sleeping?";

    @Test
    void detailOfWhatWasJustToldIsAnsweredInShort() {
        assertThat(last(SLEEP, "The cat! What's it called?")).endsWith("Bolt. He isn't one.");
    }

    @Test
    void shortQuestionLeansOnWhatWasJustToldAndOnNothingElse() {
        assertThat(last(SLEEP, "Who's that?")).endsWith("Only me and the milkman.");
        assertThat(last("Hello Ivy.", "Who's that?")).doesNotContain("milkman");
    }

    @Test
    void detailMayBeAskedColdWhereItsUnitMayBeTold() {
        assertThat(last("Hello Ivy.", "What is the cat called?")).endsWith("Bolt. He isn't one.");
    }

    @Test
    void detailOfWhatIsHeldBackStaysIn() {
        assertThat(last("Hello Ivy.", "Whose ladder was it in the dream?")).doesNotContain("Arthur");
    }

    @Test
    void detailOpensNothingAndCountsAsNothingTold() {
        List<ClientReply> replies = IvyCase.play(IvyCase.SEED, "Hello Ivy.", "What is the cat called?", SLEEP);
        assertThat(replies.get(1).trace().act()).isEqualTo("detail");
        assertThat(replies.get(2).trace().act()).startsWith("disclose");
    }

    @Test
    void askedOnceMoreItIsNotSaidAgain() {
        List<ClientReply> replies =
                IvyCase.play(IvyCase.SEED, SLEEP, "What is the cat called?", "What is the cat called?");
        assertThat(replies.getLast().trace().act()).isEqualTo("repeat");
    }

    private static String last(String... lines) {
        return IvyCase.play(IvyCase.SEED, lines).getLast().text();
    }
}
