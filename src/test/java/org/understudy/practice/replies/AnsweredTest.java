package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.casebook.BundledCasebook;
import org.understudy.practice.replies.TakenBack.Line;

class AnsweredTest {
    private static Optional<Answered> answered(String counselor, String client, boolean advice) {
        return Answered.at(
                ReadSessions.transcript(ReadSessions.ofLines("Counselor: " + counselor + "\nClient: " + client)),
                advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I've tried.|KNEW",
                "It was in the leaflet, that.|KNEW",
                "For some people, maybe.|NOTME",
                "In theory, yes.|INTHEORY",
                "Maybe.|MAYBE",
                "Yes, of course.|AGREES"
            })
    void tellsApartHowAdviceIsTaken(String said, Answered how) {
        assertThat(answered("You should join a group.", said, true)).contains(how);
    }

    @Test
    void aShortAnswerIsShortAndAToldOneIsNotAnsweredAtAll() {
        assertThat(answered("How is work?", "It's fine.", false)).contains(Answered.LITTLE);
        assertThat(answered("How is work?", "I don't know.", false)).contains(Answered.THINKING);
        assertThat(answered(
                        "How is work?", "My sister runs the bakery and I carry flour there from four to nine.", false))
                .isEmpty();
        assertThat(answered("How is work?", "Is it?", false)).isEmpty();
    }

    @Test
    void whoCallsToAccountHasNotSaidLittle() {
        assertThat(answered("Has he criticised you?", "I've just told you some.", false))
                .contains(Answered.DEFENDS);
        assertThat(answered("Has he criticised you?", "You never asked.", false))
                .contains(Answered.DEFENDS);
    }

    @Test
    void everyBundledCaseHasThreeKindsOfLinesForEachWayOfAnsweringBeforeAnythingWasSaid() {
        for (var card : new BundledCasebook().cards())
            for (Answered how : Answered.values())
                assertThat(WrittenReplies.of(card.id()).as(how.key(), ""))
                        .as(card.id() + " " + how.key())
                        .extracting(Line::move)
                        .contains(Suggestion.Move.OPEN)
                        .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aLineThatUsesAWordOfTheCaseWaitsUntilItWasSaid() {
        WrittenReplies marisol = WrittenReplies.of("marisol-kitchen");
        assertThat(marisol.as("knew", "hello")).extracting(Line::text).noneMatch(t -> t.contains("whale"));
        assertThat(marisol.as("knew", "an app, it had a whale"))
                .extracting(Line::text)
                .anyMatch(t -> t.contains("whale"));
    }
}
