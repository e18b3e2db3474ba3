package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.session.Setting;

class FollowUpQuestionsTest {
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

    private static ClientReply after(long seed, String question) {
        SimulatedClient tom = Clients.meet(new BundledCasebook().open("tom-sundays"), Setting.PLAIN, seed);
        return IvyCase.play(tom, "Hello.", "Tell me about Mick.", question).getLast();
    }
}
