package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What have you tried already?",
                "When do you have to get up?",
                "Why do you have to be the strong one?",
                "You stayed with a hard thing just now."
            })
    void questionsAboutTheLifeAndWhatIsNoticedAreNoAdvice(String line) {
        assertThat(events(
                        IvyCase.play(4, "Hello.", "How are you sleeping?", line).getLast()))
                .doesNotContain("advice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Have you tried hot milk?",
                "You have to stop blaming yourself.",
                "You should go to bed earlier. How are you sleeping?"
            })
    void adviceIsAdviceAlsoWithAQuestionMark(String line) {
        assertThat(events(
                        IvyCase.play(4, "Hello.", "How are you sleeping?", line).getLast()))
                .contains("advice");
    }

    @Test
    void clientsOwnWordsGivenBackAreNotTheCounselors() {
        SimulatedClient client = Clients.meet(IvyCase.CASE, org.understudy.session.Setting.PLAIN, 4);
        String said = IvyCase.play(client, "Hello.", "How are you sleeping?")
                .getLast()
                .text();
        String back = said.replaceAll("[.?!…]+$", "") + ".";
        assertThat(events(IvyCase.play(client, back).getLast())).doesNotContain("advice", "reassured", "confronted");
    }

    private static List<String> events(ClientReply reply) {
        return reply.trace().effects().stream().map(e -> e.event()).toList();
    }
}
