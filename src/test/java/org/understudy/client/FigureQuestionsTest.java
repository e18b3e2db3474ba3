package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** A number is asked for in a word or two once numbers are the subject. */
@Execution(ExecutionMode.CONCURRENT)
class FigureQuestionsTest {
    private static final ClientCase RAY = new BundledCasebook().open("ray-railway");
    private static final BundledCasebook CASES = new BundledCasebook();
    private static final Map<String, ClientCase> OPEN = new ConcurrentHashMap<>();
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

    @Test
    void aScaleOnceNamedHoldsForTheNextStep() {
        ClientCase dana = OPEN.computeIfAbsent("dana-crash", CASES::open);
        String second = IvyCase.play(
                        Clients.meet(dana, Setting.PLAIN, 4),
                        "Hello.",
                        "On a scale of 0 to 10, how anxious would you be just sitting in a parked car?",
                        "And what number would driving round the block in daylight be?")
                .getLast()
                .text();
        assertThat(Integer.parseInt(second.replaceAll("\\D", ""))).isLessThanOrEqualTo(10);
    }

    @Test
    void aStepOfAnotherSizeIsOneOfTheirOwnList() {
        var replies = IvyCase.play(
                Clients.meet(RAY, Setting.PLAIN, 4),
                "Hello.",
                "From 0 to 100, how anxious would you be standing on a station platform?",
                "What would be easier, something around 30?",
                "Would you be willing to try that as homework, and note your number before and after?");
        assertThat(replies.get(2).trace().act()).startsWith("suds.item");
        assertThat(replies.get(2).text()).contains("35");
        assertThat(replies.getLast().trace().act()).startsWith("homework");
    }

    @Test
    void aFigureSaidBackAsksForNone() {
        assertThat(last(
                        "How anxious are you, out of 100?",
                        "So about a 7 out of 10. Who could lend you a car to sit in?"))
                .isNotIn("scale", "suds", "suds.step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"And now?", "What is it like at the moment, at home?", "What day is it now?"})
    void withoutTalkOfNumbersTheyAskForSomethingElse(String question) {
        assertThat(last("Hello Ray, come in.", question)).isNotEqualTo("suds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From one to ten, how bad is it?",
                "Out of ten?",
                "0 to 10?",
                "On a scale of 0 to 10, how low is your mood?",
                "How would you rate your mood, 0 to 10?",
                "Zero to ten, how much does it hurt?",
                "If ten is the worst, where are you?",
                "Between one and ten, where would you put it?",
                "How anxious are you, out of 100?",
                "On a scale of one to ten, how strong is the urge to avoid?"
            })
    void aScaleInAnyFormGetsANumberOfEverybody(String question) {
        for (CaseCard card : CASES.cards()) {
            ClientCase person = OPEN.computeIfAbsent(card.id(), CASES::open);
            ClientReply reply = IvyCase.play(
                            Clients.meet(person, Setting.PLAIN, 4), "Hello.", "What brings you here?", question)
                    .getLast();
            assertThat(reply.trace().act())
                    .as("%s: %s", card.id(), reply.text())
                    .isIn("suds", "scale");
            assertThat(reply.text()).as(card.id()).containsPattern("\\d");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"So it was about seven out of ten.", "You gave it a six out of ten last time."})
    void aFigureThatIsToldIsNotAskedFor(String said) {
        assertThat(last("Hello Ray, come in.", said)).isNotIn("suds", "scale");
    }

    private static String last(String... lines) {
        List<ClientReply> replies = IvyCase.play(Clients.meet(RAY, SUDS, 3), lines);
        return replies.getLast().trace().act();
    }
}
