package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

class FollowUpQuestionsTest {
    private static final ClientCase TOM = new BundledCasebook().open("tom-sundays");

    @ParameterizedTest
    @ValueSource(strings = {"Tell me more.", "say more about that"})
    void ellipticalFollowUpGetsMoreOfWhatWasJustTold(String question) {
        for (int seed = 0; seed < 8; seed++) {
            assertThat(after(seed, question).trace().unit()).contains("friends");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did you see him last?",
                "What did he make of the election?",
                "Why is that on the ceiling?",
                "Did they paint it green?"
            })
    void questionWithWordsOfItsOwnIsNotAnsweredWithMoreOfTheLastThing(String question) {
        for (int seed = 0; seed < 8; seed++) {
            ClientReply reply = after(seed, question);
            assertThat(reply.trace().act() + " " + reply.trace().unit().orElse(""))
                    .as(question)
                    .doesNotContain("friends");
        }
    }

    @Test
    void sheIsWhoeverWasSpokenOfLast() {
        for (int seed = 0; seed < 6; seed++) {
            SimulatedClient tom = Clients.meet(TOM, Setting.PLAIN, seed);
            List<ClientReply> told = IvyCase.play(tom, "Hello.", "Tell me about Beth.", "What's she like?");
            assertThat(told.getLast().trace().unit().orElse("")).startsWith("beth");
        }
    }

    @Test
    void supposingIsNotAnsweredWithMoreOfTheLastThing() {
        ClientReply reply = after(3, "If he'd been the one to lose his job, what would you have told him?");
        assertThat(reply.trace().act()).doesNotContain("more");
    }

    @Test
    void anOfferIsNothingToAgreeWith() {
        assertThat(after(3, "I'm not going anywhere.").trace().act()).isEqualTo("offered");
    }

    private static ClientReply after(long seed, String question) {
        SimulatedClient tom = Clients.meet(TOM, Setting.PLAIN, seed);
        return IvyCase.play(tom, "Hello.", "Tell me about Mick.", question).getLast();
    }
}
