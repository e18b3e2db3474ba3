package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.client.decide.Ordinary;
import org.understudy.session.Setting;
import org.understudy.session.TurnTrace;

/** What any counselor asks and remarks, with everybody on the shelf. */
@Execution(ExecutionMode.CONCURRENT)
class OrdinaryTest {
    private static final BundledCasebook SHELF = new BundledCasebook();

    static List<String> everybody() {
        return SHELF.cards().stream().map(CaseCard::id).toList();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyOrdinaryQuestionHasAnAnswer(String id) {
        ClientCase c = SHELF.open(id);
        assertThat(Ordinary.asked()).allMatch(kind -> Ordinary.answers(c, kind));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aFirstQuestionAboutTheHourIsNotTakenForOneAboutTheLife(String id) {
        assertThat(asked(id, "Hi, thanks for coming in. What would be good to talk about today?")
                        .act())
                .isEqualTo("agenda.mine");
        assertThat(asked(id, "I know a first session can be strange. How are you feeling about being here?")
                        .act())
                .isEqualTo("beingHere");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void theHardestAndTheWeekAreAnsweredWhereTheCaseSays(String id) {
        assertThat(asked(id, "What has been the hardest part?").line().orElse(""))
                .startsWith(place(id, "hardest"));
        assertThat(asked(id, "So how has your week been?").line().orElse("")).startsWith(place(id, "week"));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aRemarkIsNoReflectionToAgreeWith(String id) {
        assertThat(asked(id, "I'm really glad you came in today.").act()).isEqualTo("glad");
        assertThat(asked(id, "I noticed you looked away when you said that.").act())
                .isEqualTo("noticed");
        assertThat(asked(id, "You can stop any time you like.").act()).isEqualTo("offered");
    }

    @Test
    void anAnnouncementIsNoQuestion() {
        for (String id : everybody()) {
            assertThat(asked(id, "I'd like to explain how we'll work together.").act())
                    .as(id)
                    .isEqualTo("agenda.agree");
        }
    }

    /** Where a kind's answer lies: the beginning of the name of its lines. */
    private static String place(String id, String kind) {
        String where = SHELF.open(id).ordinary().get(kind);
        return where == null ? "frames/ordinary." + kind : where.replaceFirst("/.*", "");
    }

    private static TurnTrace asked(String id, String line) {
        SimulatedClient client = Clients.meet(SHELF.open(id), Setting.PLAIN, 5);
        return IvyCase.play(client, "Hello.", line).getLast().trace();
    }
}
