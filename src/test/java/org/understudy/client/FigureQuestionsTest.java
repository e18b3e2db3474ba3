package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** A number is asked for in a word or two once numbers are the subject. */
class FigureQuestionsTest {
    private static final ClientCase RAY = new BundledCasebook().open("ray-railway");
    private static final Setting SUDS = new Setting(Optional.of("suds"), "plain", 50, Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "And now?",
                "And what is it right now, as we talk?",
                "How much is it just this minute?",
                "And a number for that?",
                "Number?",
                "And your number, please?",
                "Okay, and at the moment?"
            })
    void shortQuestionsGetAFigure(String question) {
        assertThat(last("On a scale of 0 to 100, how distressed are you right now?", question))
                .isEqualTo("suds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"And now?", "What is it like at the moment, at home?", "What day is it now?"})
    void withoutTalkOfNumbersTheyAskForSomethingElse(String question) {
        assertThat(last("Hello Ray, come in.", question)).isNotEqualTo("suds");
    }

    private static String last(String... lines) {
        List<ClientReply> replies = IvyCase.play(Clients.meet(RAY, SUDS, 3), lines);
        return replies.getLast().trace().act();
    }
}
