package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;
import org.understudy.session.TurnTrace;

/** A task is proposed, planned and said back. */
@Execution(ExecutionMode.CONCURRENT)
class PlanningTest {
    private static final BundledCasebook CASEBOOK = new BundledCasebook();
    private static final String TASK = "How about you write down what went through your mind, once a day this week?";

    private static List<ClientReply> talk(String person, double trust, String... lines) {
        ClientCase c = CASEBOOK.open(person);
        List<String> all = new ArrayList<>(List.of("Hello, I'm Alex.", "How do you spend your days?"));
        all.addAll(List.of(lines));
        return IvyCase.play(Clients.trusting(c, Setting.PLAIN, 4, _ -> trust), all.toArray(String[]::new));
    }

    private static TurnTrace last(String person, String... lines) {
        return talk(person, 70, lines).getLast().trace();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How about you write down each time it comes, when and where, before we next meet?",
                "What if, this week, you tried staying put for five minutes instead of leaving?",
                "I wonder if you could ring one friend before Thursday.",
                "Between now and next week, would you be up for one short walk?",
                "Let's say ten minutes outside, once a day.",
                "For homework, could you keep a record of the thoughts?"
            })
    void aProposalIsTakenAsATask(String proposal) {
        for (String person : List.of("tom-sundays", "dana-crash", "priya-panic"))
            assertThat(last(person, proposal).act()).as(person).startsWith("homework.");
    }

    @ParameterizedTest
    @CsvSource({
        "When could you do it?, plan.when",
        "Which day would be best?, plan.when",
        "And where?, plan.where",
        "How often?, plan.often",
        "What could get in the way?, plan.hurdle",
        "What would help?, plan.help",
        "What do you think will happen?, plan.expect",
        "How will you remember?, plan.remember",
        "Who could help you with that?, plan.who"
    })
    void whatIsAskedOfTheTaskIsAnsweredOfTheTask(String question, String act) {
        for (String person : List.of("gloria-checks", "wren-silence", "priya-panic"))
            assertThat(last(person, TASK, question).act()).as(person).isEqualTo(act);
    }

    @Test
    void theTaskIsSaidBack() {
        assertThat(talk("marisol-kitchen", 70, TASK, "Can you tell me in your own words what we said you'd try?")
                        .getLast()
                        .text())
                .startsWith("Write down what went through my mind");
    }

    @Test
    void itsDayIsNeverTakenForOneOfDying() {
        for (String person : List.of("tom-sundays", "gloria-checks", "wren-silence", "ray-railway"))
            assertThat(last(person, TASK, "When could you do it?").unit().orElse(""))
                    .doesNotStartWith("risk");
    }

    @Test
    void noDayOfAStepThatWasNamedIsOneOfDyingEither() {
        for (String person : List.of("priya-panic", "dana-crash", "wren-silence", "tom-sundays"))
            assertThat(last(person, "What do you think you could try this week?", "When could you do it?")
                            .unit()
                            .orElse(""))
                    .as(person)
                    .doesNotStartWith("risk");
    }

    @Test
    void whoIsToThinkOfATaskHasNoneToAgreeTo() {
        for (String person : List.of("tom-sundays", "dana-crash", "priya-panic", "wren-silence"))
            assertThat(last(
                                    person,
                                    "Thanks for the honest number. What small experiment could you try this week to"
                                            + " test that idea?")
                            .act())
                    .as(person)
                    .doesNotStartWith("homework");
    }

    @Test
    void afterRiskWasSpokenOfTheSameWordsAreOfRisk() {
        TurnTrace said = last("tom-sundays", TASK, "Have you thought of ending your life?", "How would you do it?");
        assertThat(said.act()).doesNotStartWith("plan");
    }

    @Test
    void somethingThatIsNotNamedIsAskedAfter() {
        List<ClientReply> talk = talk("farah-market", 70, "Could we try something between now and next week?", TASK);
        assertThat(talk.get(2).trace().act()).isEqualTo("plan.open");
        assertThat(talk.getLast().trace().act()).startsWith("homework.");
    }

    @Test
    void whatWasTurnedDownHasNoDay() {
        List<ClientReply> talk = talk("tom-sundays", 6, TASK, "When could you do it?");
        assertThat(talk.get(2).trace().act()).isEqualTo("homework.decline");
        assertThat(talk.getLast().trace().act()).isEqualTo("plan.notYet");
    }

    @Test
    void whatWasAgreedIsNotTakenBackWhenItIsMadeSmaller() {
        List<ClientReply> talk =
                talk("priya-panic", 80, TASK, "What about only twice?", "Would you be willing to do that?");
        assertThat(talk.subList(2, 5)).allMatch(r -> r.trace().act().equals("homework.accept"));
    }

    @Test
    void atTheDoorTodayIsTheHour() {
        assertThat(last("tom-sundays", "Who's at home?", "What do you like doing?", TASK, "How was today for you?")
                        .act())
                .startsWith("feedback.");
    }
}
