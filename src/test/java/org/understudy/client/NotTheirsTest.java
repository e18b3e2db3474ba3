package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** What a counselor takes somebody to do or to wish who does not is put right; a nod would be an invention. */
@Execution(ExecutionMode.CONCURRENT)
class NotTheirsTest {
    private static final BundledCasebook CASES = new BundledCasebook();

    private static ClientReply last(String id, String line) {
        ClientCase person = CASES.open(id);
        return IvyCase.play(Clients.meet(person, Setting.PLAIN, 6), "Hello, come in.", "What brings you here?", line)
                .getLast();
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#ids")
    void nobodyNodsToAHabitThatIsNotTheirs(String id) {
        assertThat(last(id, "So you've been gambling again this week, and it got you into trouble.")
                        .trace()
                        .act())
                .isEqualTo("notMine");
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#ids")
    void wordsThatMeanOtherThingsAreNoHabit(String id) {
        assertThat(last(id, "It sounds as if you judge yourself hard.").trace().act())
                .isNotEqualTo("notMine");
        assertThat(last(id, "You've been cutting yourself off from people.")
                        .trace()
                        .act())
                .isNotEqualTo("notMine");
    }

    @Test
    void whoSmokesIsNotPutRight() {
        assertThat(last("farah-market", "You've been smoking a little.").trace().act())
                .isNotEqualTo("notMine");
        assertThat(last("wren-silence", "You've been smoking a little.").trace().act())
                .isEqualTo("notMine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "And if you're not alive, that's going to solve it for her. She'll do better.",
                "So you'd rather be dead.",
                "You're hurting yourself so that you can feel something else."
            })
    void aWishToDiePutIntoTheirMouthIsAnsweredAndNotNoddedTo(String line) {
        for (String id : Everybody.ids().toList()) {
            ClientReply reply = last(id, line);
            assertThat(reply.trace().unit().flatMap(CASES.open(id)::unit).flatMap(u -> u.risk()))
                    .as("%s: %s", id, reply.text())
                    .isPresent();
        }
    }
}
