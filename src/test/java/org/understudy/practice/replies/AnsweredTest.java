package org.understudy.practice.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.ReadSessions;

class AnsweredTest {
    private static Optional<Answered> answered(String counselor, String client) {
        return Answered.toAdvice(
                ReadSessions.transcript(ReadSessions.ofLines("Counselor: " + counselor + "\nClient: " + client)));
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
        assertThat(answered("You should join a group.", said)).contains(how);
    }

    @Test
    void whatTellsSomethingOrIsUnsureOrCallsToAccountIsNoTakingOfAdvice() {
        assertThat(answered("You should join a group.", "I don't know.")).isEmpty();
        assertThat(answered("You should rest.", "My sister runs the bakery and I carry flour there from four to nine."))
                .isEmpty();
        assertThat(answered("You should rest.", "Is it?")).isEmpty();
        assertThat(answered("You should tell me.", "I've just told you some.")).isEmpty();
        assertThat(answered("You should ask.", "You never asked.")).isEmpty();
    }

    @Test
    void thereIsALineForEachWayOfTurningAdviceDown() {
        for (Answered how : Answered.values())
            if (how != Answered.AGREES)
                assertThat(Moves.at(how.key())).as(how.key()).isNotEmpty();
    }

    @Test
    void whereAdviceIsAgreedToNothingFitsUnseen() {
        assertThat(Moves.at(Answered.AGREES.key())).isEmpty();
    }
}
