package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.ctrs.CtrsRater;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/** What sounds kind and hears nothing is never quoted for somebody, and turning away is no step and no plan. */
class HollowWordsTest {
    private static final List<String> BEFORE = List.of(
            "Counselor: Hello, come in.",
            "Client: Hi.",
            "Counselor: You said on the phone that the nights are bad.",
            "Client: I lie there and I think it was my fault that he died. I can't stop crying.");

    private static final List<String> AFTER = List.of("Client: I suppose. Yes, all right.", "Counselor: Mm.");

    private static List<String> words(Cue cue, boolean is) {
        return rows().filter(c -> c[0].equals(cue.name()) && c[1].equals(is ? "yes" : "no"))
                .map(c -> c[2])
                .toList();
    }

    private static Stream<String[]> rows() {
        try (var in = HollowWordsTest.class.getResourceAsStream("/rating/hollow.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transcript said(String words) {
        List<String> lines = Stream.of(BEFORE, List.of("Counselor: " + words), AFTER)
                .flatMap(List::stream)
                .toList();
        return ReadSessions.transcript(ReadSessions.ofLines(String.join("\n", lines)));
    }

    @ParameterizedTest
    @CsvSource({"PLATITUDE", "EVADES"})
    void isHeardInItsWordsAndNotInThoseNearThem(Cue cue) {
        assertThat(words(cue, true)).allMatch(cue::found);
        assertThat(words(cue, false)).noneMatch(cue::found);
    }

    @Test
    void aPlatitudeIsQuotedForNoItem() {
        for (String words : words(Cue.PLATITUDE, true)) {
            for (ItemRating item : CtrsRater.rate(said(words)).items())
                assertThat(item.evidence().stream()
                                .filter(e -> e.turn() == BEFORE.size())
                                .filter(Evidence::supports))
                        .as(words + " for " + item.item())
                        .isEmpty();
        }
    }

    @Test
    void turningAwayIsNoStepAndNoPlan() {
        for (String words : words(Cue.EVADES, true)) {
            Transcript read = said(words);
            assertThat(Undertaking.of(read)).as(words).isEmpty();
            for (ItemRating item : CtrsRater.rate(read).items())
                assertThat(item.evidence().stream()
                                .filter(e -> e.turn() == BEFORE.size())
                                .filter(Evidence::supports))
                        .as(words + " for " + item.item())
                        .isEmpty();
        }
    }
}
