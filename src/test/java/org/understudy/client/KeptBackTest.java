package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.client.feel.Event;
import org.understudy.session.Release;
import org.understudy.session.Setting;

/** What was asked too early, and what comes of it later. */
class KeptBackTest {
    private static final String ASKED = "What happened with your husband?";
    private static final String WITH_LEAVE =
            "Would it be all right if I asked you again? You can still say no. What happened with your husband?";
    private static final int SESSIONS = 12;

    /** Little trust for the first question, all of it from then on. */
    private static List<List<ClientReply>> hours(String... afterwards) {
        String[] lines = new String[afterwards.length + 2];
        lines[0] = "Hello.";
        lines[1] = ASKED;
        System.arraycopy(afterwards, 0, lines, 2, afterwards.length);
        List<List<ClientReply>> hours = IntStream.range(0, SESSIONS)
                .mapToObj(seed -> IvyCase.play(
                        Clients.trusting(IvyCase.CASE, Setting.PLAIN, seed, turn -> turn < 2 ? 24 : 96), lines))
                .filter(h -> h.get(1).trace().resistance().isPresent())
                .toList();
        assertThat(hours).hasSizeGreaterThan(2);
        return hours;
    }

    @Test
    void isNotToldInFullWithinFourTurnsWhateverTheTrust() {
        assertThat(hours(ASKED, ASKED, ASKED))
                .allSatisfy(hour -> assertThat(hour.subList(2, 5)).noneMatch(KeptBackTest::full));
    }

    @Test
    void isToldWhenItWasLeftAloneAndIsAskedForWithLeave() {
        assertThat(hours(
                        "How are you sleeping?",
                        "What do you do of an evening?",
                        "What's the house like?",
                        "Who do you see in a week?",
                        WITH_LEAVE,
                        ASKED))
                .allSatisfy(hour -> {
                    assertThat(cameBack(hour.get(6))).isTrue();
                    assertThat(hour.subList(6, 8)).anyMatch(KeptBackTest::full);
                });
    }

    @Test
    void comingBackWithoutLeaveEarnsNothing() {
        assertThat(hours(
                        "How are you sleeping?",
                        "What do you do of an evening?",
                        "What's the house like?",
                        "Who do you see in a week?",
                        ASKED))
                .noneMatch(hour -> cameBack(hour.getLast()));
    }

    private static boolean full(ClientReply r) {
        return r.trace().release().filter(x -> x == Release.FULL).isPresent();
    }

    private static boolean cameBack(ClientReply r) {
        return r.trace().effects().stream().anyMatch(e -> e.event().equals(Event.CAME_BACK.code()));
    }
}
