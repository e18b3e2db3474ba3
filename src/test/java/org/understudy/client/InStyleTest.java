package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.session.Setting;

/** Named styles are heard in what is said beside the matter. */
@Execution(ExecutionMode.CONCURRENT)
class InStyleTest {
    private static final String[] HOUR = {
        "Hello.",
        "How are you sleeping?",
        "You lie awake for hours.",
        "What do you do of an evening?",
        "So the evenings are long.",
        "What's the house like?",
        "Who do you see in a week?",
        "You keep busy."
    };

    @Test
    void tangentialClientGoesOffBesideTheAnswer() {
        assertThat(heard("tangential", "frames/resist.tangent")).isGreaterThan(heard("plain", "frames/resist.tangent"));
    }

    @Test
    void upsetClientIsSharp() {
        assertThat(heard("upset", "frames/resist.hostile")).isGreaterThan(heard("plain", "frames/resist.hostile"));
    }

    @Test
    void pleasingClientAgrees() {
        assertThat(heard("pleasing", "frames/resist.comply")).isGreaterThan(heard("plain", "frames/resist.comply"));
    }

    @Test
    void reservedClientSaysLessThanTalkativeOne() {
        assertThat(words("reserved") * 1.1).isLessThan(words("plain"));
        assertThat(words("plain") * 1.1).isLessThan(words("talkative"));
    }

    private static long heard(String style, String pool) {
        return hours(style).stream()
                .flatMap(r -> ((List<?>) r.trace().extra().get("lines")).stream())
                .filter(l -> String.valueOf(l).startsWith(pool))
                .count();
    }

    private static double words(String style) {
        return hours(style).stream()
                .mapToInt(r -> r.text().split("\\s+").length)
                .sum();
    }

    private static List<ClientReply> hours(String style) {
        Setting setting = new Setting(Optional.empty(), style, 50, Optional.empty());
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(seed -> IvyCase.play(Clients.meet(IvyCase.CASE, setting, seed), HOUR).stream())
                .toList();
    }
}
