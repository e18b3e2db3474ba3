package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** Talk about the talk, with everybody on the shelf. */
@Execution(ExecutionMode.CONCURRENT)
class ClarifyingTest {
    private static final BundledCasebook SHELF = new BundledCasebook();

    static List<String> everybody() {
        return SHELF.cards().stream().map(CaseCard::id).toList();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void asksWhatIsMeantWhereNothingHasBeenTold(String id) {
        for (String question : List.of("Why?", "How likely do you think that is?", "And how did that feel?")) {
            assertThat(first(id, question).trace().act()).as(question).isEqualTo("clarify");
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void saysItAgainWhenAsked(String id) {
        SimulatedClient client = Clients.meet(SHELF.open(id), Setting.PLAIN, 5);
        List<ClientReply> said =
                IvyCase.play(client, "Hello.", "How are you sleeping?", "Sorry, can you say that again?");
        assertThat(said.get(1).text()).startsWith(said.getLast().text());
        assertThat(said.getLast().text()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aListeningSoundIsNothingToAgreeWith(String id) {
        ClientCase c = SHELF.open(id);
        for (int seed = 0; seed < 6; seed++) {
            SimulatedClient client = Clients.meet(c, Setting.PLAIN, seed);
            ClientReply reply = IvyCase.play(client, "Hello.", "How are you sleeping?", "Mm-hm.")
                    .getLast();
            assertThat(reply.trace().act()).isNotEqualTo("backchannel");
        }
    }

    @Test
    void whatWasSaidToOthersIsNoAskingToSayItAgain() {
        for (String id : everybody()) {
            SimulatedClient client = Clients.meet(SHELF.open(id), Setting.PLAIN, 2);
            ClientReply reply = IvyCase.play(
                            client, "Hello.", "How are you sleeping?", "When you told people, what did you say?")
                    .getLast();
            assertThat(reply.trace().act()).as(id).isNotEqualTo("again");
            assertThat(IvyCase.play(client, "Sorry, what did you say?")
                            .getLast()
                            .trace()
                            .act())
                    .as(id)
                    .isEqualTo("again");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is there anything you want to ask me? | questions",
                "What other questions do you have for me? | questions",
                "It takes courage to come here. | affirmed",
                "Don't worry, it will get better. | reassured",
                "Let's take a breath together. | grounded",
                "What would you like to talk about today? | agenda.mine",
                "What do you make of what I just said? | informed"
            })
    void eachIsMetAsWhatItIs(String turn, String act) {
        for (String id : everybody()) {
            ClientReply reply = first(id, turn);
            boolean told =
                    List.of("disclose", "detail").contains(reply.trace().act().split("\\.")[0]);
            if (act.equals("agenda.mine") && told) continue; // a case may have its own answer to that
            assertThat(reply.trace().act()).as(id + ": " + turn).startsWith(act);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"We have about five minutes left.", "There are ten minutes left."})
    void whoIsToldTheTimeNamesNoOther(String turn) {
        for (String id : everybody()) assertThat(first(id, turn).text()).doesNotContainPattern("\\d+ minutes");
    }

    @Test
    void aQuestionWithWordsOfItsOwnIsAnswered() {
        assertThat(first("dana-crash", "How are you sleeping?").trace().unit()).contains("sleep-hours");
    }

    private static ClientReply first(String id, String turn) {
        return IvyCase.play(Clients.meet(SHELF.open(id), Setting.PLAIN, 3), "Hello, I'm Alex.", turn)
                .getLast();
    }
}
