package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;
import org.understudy.session.TurnTrace;

/** Nobody has done what was never agreed, or what they turned down. */
@Execution(ExecutionMode.CONCURRENT)
class HomeworkTest {
    private static final List<String> HOW_DID_IT_GO = List.of(
            "How did the homework go?",
            "How did the diary go?",
            "Did you do the homework we agreed on?",
            "Did you manage the task?",
            "How did you get on with the plan?",
            "Last time we agreed you'd write down each evening what kind of day it was. How did that go?",
            "Were you able to do what we agreed?");

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whereNoTaskWasAgreedNoneWasDone(ClientCase person) {
        for (String question : HOW_DID_IT_GO) {
            TurnTrace said = asked(Clients.meet(person, Setting.PLAIN, 3), question);
            assertThat(said.act()).as(question).isEqualTo("homework.none");
            TurnTrace again = asked(remembering(person, Optional.empty()), question);
            assertThat(again.act()).as("again: " + question).isEqualTo("homework.none");
        }
        assertThat(asked(Clients.meet(person, Setting.PLAIN, 3), "What did we agree you'd try this week?")
                        .act())
                .isEqualTo("homework.none");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatWasTurnedDownIsNotDone(ClientCase person) {
        for (String question : HOW_DID_IT_GO) {
            TurnTrace said = asked(remembering(person, Optional.of("decline")), question);
            assertThat(said.act()).as(question).isEqualTo("homework.notDone");
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatWasTakenIsDoneOrHalfDone(ClientCase person) {
        for (String how : List.of("accept", "hesitant")) {
            for (String question : HOW_DID_IT_GO) {
                TurnTrace said = asked(remembering(person, Optional.of(how)), question);
                assertThat(said.act()).as(question).matches("homework\\.(done|halfDone)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aLaterPhaseMayHaveHadATask(ClientCase person) {
        String last = person.card().phases().getLast().id();
        Setting later = new Setting(Optional.of(last), "plain", 50, Optional.empty());
        TurnTrace said = asked(Clients.meet(person, later, 3), "How did the homework go?");
        assertThat(said.act()).doesNotMatch("homework\\.(none|notDone)");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatWasJustAgreedIsKnownInTheSameHour(ClientCase person) {
        SimulatedClient client = Clients.trusting(person, Setting.PLAIN, 3, _ -> 75.0);
        List<ClientReply> replies = IvyCase.play(
                client,
                "Would you listen to the recording once a day?",
                "And note your SUDS before and after. Would you do that?",
                "What homework did we agree?");
        assertThat(replies.get(0).trace().act()).matches("homework\\.(accept|hesitant)");
        assertThat(replies.get(1).trace().act()).startsWith("homework.");
        assertThat(replies.get(2).trace().act()).startsWith("homework.what");
        assertThat(replies.get(2).text()).containsIgnoringCase("recording");
    }

    /** "What was your SUDS while you listened?" is of what was written down, and not of this minute. */
    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aFigureOfTheTaskIsTheTasks(ClientCase person) {
        SimulatedClient client =
                remembering(person, Optional.of("accept"), Optional.of("Listen to the recording once a day."));
        List<ClientReply> replies = IvyCase.play(
                client,
                "Did you listen to the recording?",
                "What was your SUDS while you listened?",
                "What homework did we agree?");
        assertThat(replies.get(1).trace().act()).startsWith("homework.figure");
        assertThat(replies.get(2).trace().act()).startsWith("homework.what");
    }

    private static SimulatedClient remembering(ClientCase person, Optional<String> homework) {
        return remembering(person, homework, Optional.empty());
    }

    private static SimulatedClient remembering(ClientCase person, Optional<String> homework, Optional<String> task) {
        Memory memory = new Memory("earlier", List.of(), List.of(), Map.of("trust", 45.0), homework, task, 0);
        return Clients.casting().meetAgain(person, Setting.PLAIN, 9, memory);
    }

    private static TurnTrace asked(SimulatedClient client, String question) {
        return IvyCase.play(client, "Hello again.", question).getLast().trace();
    }
}
