package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.understudy.session.Technique;

/** Self-disclosure is about the counselor's own life; prints how often it is heard on both lists. */
class OwnLifeTest {
    private static List<String> sentences(String kind) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                OwnLifeTest.class.getResourceAsStream("/coding/own-life.tsv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> l.startsWith(kind + "\t"))
                    .map(l -> l.substring(kind.length() + 1))
                    .toList();
        }
    }

    private static List<String> heard(List<String> sentences) {
        return sentences.stream()
                .filter(s -> BuiltInCoder.load()
                        .code(s, new CodingContext(List.of()))
                        .has(Technique.SELF_DISCLOSE))
                .toList();
    }

    @Test
    void isHeardInOnesOwnLifeAndNotInTheClientsOrTheWork() throws IOException {
        List<String> own = sentences("own");
        List<String> work = sentences("not");
        List<String> ownHeard = heard(own);
        List<String> workHeard = heard(work);
        System.out.printf(
                Locale.ROOT,
                "own life: %d of %d heard as self-disclosure; the client and the work: %d of %d%n",
                ownHeard.size(),
                own.size(),
                workHeard.size(),
                work.size());
        own.stream().filter(s -> !ownHeard.contains(s)).forEach(s -> System.out.println("  not heard: " + s));
        workHeard.forEach(s -> System.out.println("  heard: " + s));
        assertThat(own).hasSize(40);
        assertThat(work).hasSize(40).doesNotContain("");
        assertThat(workHeard).hasSizeLessThanOrEqualTo(1);
        assertThat(ownHeard).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void aClientGoingQuietWhenAskedDisclosesNothing() {
        assertThat(heard(List.of("She went quiet when I asked."))).isEmpty();
    }
}
