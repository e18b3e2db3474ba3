package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** Asked what was meant by what was just said, or after somebody by name, the people on the shelf keep to it. */
@Execution(ExecutionMode.CONCURRENT)
class OwnWordsTest {
    private static List<ClientReply> play(String caseId, String... lines) {
        ClientCase clientCase = new BundledCasebook().open(caseId);
        return IvyCase.play(Clients.meet(clientCase, Setting.PLAIN, 7), lines);
    }

    @Test
    void whatAWordMeantIsAnsweredFromWhatItWasSaidOfOrAsAWayOfSpeaking() {
        List<ClientReply> replies = play("tom-sundays", "Hello Tom.", "How do you sleep?", "What do you mean by that?");
        String told = replies.get(1).trace().unit().orElseThrow();
        assertThat(replies.get(2).trace().unit().orElse(told)).isEqualTo(told);
    }

    @Test
    void theSecondOfTwoQuestionsDoesNotHideTheFirst() {
        assertThat(play("tom-sundays", "Hello Tom.", "How old is Beth? And who is her mother?")
                        .getLast()
                        .text())
                .containsIgnoringCase("eleven");
    }

    @Test
    void aKinWordOpensThatPersonsSmallQuestions() {
        assertThat(play("tom-sundays", "Hello Tom.", "How old is your daughter?")
                        .getLast()
                        .text())
                .containsIgnoringCase("eleven");
        assertThat(play("gloria-checks", "Hello Gloria.", "What does your daughter do for work?")
                        .getLast()
                        .trace()
                        .unit())
                .contains("marcia");
    }
}
