package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Asked on about a line outside the units: the answer is the one written for it, while that line is what was just said. */
class AskedOnTest {
    private static final String WET = "I'm a bit wet.";

    /** Seeds whose first words are the line. */
    private static List<Long> wet() {
        List<Long> seeds = LongStream.range(0, 30)
                .filter(seed -> IvyCase.play(seed, "Hello.").getFirst().text().contains(WET))
                .boxed()
                .toList();
        assertThat(seeds).hasSizeGreaterThan(2);
        return seeds;
    }

    private static ClientReply last(long seed, String... lines) {
        return IvyCase.play(seed, lines).getLast();
    }

    @Test
    void whatIsAskedAboutTheLastLineIsAnsweredAsItIsWritten() {
        for (long seed : wet()) {
            for (String asked : List.of("Oh dear, did you get caught in the rain?", "Is it still raining out there?")) {
                ClientReply reply = last(seed, "Hello.", asked);
                assertThat(reply.trace().act()).as(asked).isEqualTo("further");
                assertThat(reply.trace().line().orElse("")).startsWith("further/0/");
                assertThat(Explanation.of(reply.trace(), IvyCase.CASE)).contains("asked on about");
                assertThat(last(seed, "Hello.", asked)).isEqualTo(reply);
            }
        }
    }

    @Test
    void askedOnOnceMoreItSaysWhatIsLeftAndThenNothingNew() {
        for (long seed : wet()) {
            List<ClientReply> replies = IvyCase.play(
                    seed,
                    "Hello.",
                    "Did you get caught in the rain?",
                    "Did you get wet on the way?",
                    "Is it raining out there?");
            assertThat(replies.subList(1, 3))
                    .extracting(ClientReply::text)
                    .containsExactlyInAnyOrder("It came down at the depot.", "Only the one shoulder.");
            assertThat(replies.getLast().trace().act()).isEqualTo("repeat");
        }
    }

    @Test
    void itHoldsOnlyWhileTheLineWasJustSaid() {
        for (long seed : wet()) {
            ClientReply reply = last(
                    seed,
                    "Hello.",
                    "How are you sleeping these days?",
                    "What do you do for a living?",
                    "Did you get caught in the rain?");
            assertThat(reply.trace().act()).isNotEqualTo("further");
        }
    }

    @Test
    void belowItsTrustItIsNotSaid() {
        for (long seed : wet())
            assertThat(last(seed, "Hello.", "Would you like a towel?").text()).doesNotContain("Go on, then.");
    }

    @Test
    void aQuestionOfRiskBesideItComesFirst() {
        for (long seed : wet()) {
            ClientReply reply = last(
                    seed, "Hello.", "Did you get caught in the rain? Are you having thoughts of killing yourself?");
            assertThat(reply.trace().act()).isNotEqualTo("further");
        }
    }
}
