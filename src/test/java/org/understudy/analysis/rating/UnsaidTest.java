package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.practice.Debrief;
import org.understudy.session.Origin;
import org.understudy.session.Release;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** What was not said counts where it belongs to what is being spoken of, in near words, and is no push. */
class UnsaidTest {
    private static final Debrief DEBRIEF = ReadSessions.debrief();

    private static Turn client(int index, String text, String unit, Release release) {
        TurnTrace trace = new TurnTrace(
                "disclose",
                Optional.of(unit),
                Optional.of(release),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                "built-in",
                Map.of());
        return new Turn(
                index,
                Speaker.CLIENT,
                text,
                Instant.EPOCH,
                List.of(),
                Optional.empty(),
                Optional.of(trace),
                Optional.empty(),
                Map.of());
    }

    private static Turn counselor(int index, String text) {
        return Turn.said(index, Speaker.COUNSELOR, text, Instant.EPOCH);
    }

    /** Four empty exchanges, then Tom tells of a unit and the counselor answers. */
    private static Optional<String> named(String unit, Release release, String told, String words) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < 8; i += 2) {
            turns.add(counselor(i, "Mm."));
            turns.add(client(i + 1, "It rained. The gutters want doing.", "chippy", Release.FULL));
        }
        turns.add(counselor(8, "And how was that?"));
        turns.add(client(9, told, unit, release));
        turns.add(counselor(10, words));
        Session session = new Session(
                "test",
                Optional.of("tom-sundays"),
                0,
                "built-in",
                "test",
                Origin.OWN,
                Setting.PLAIN,
                Instant.EPOCH,
                Optional.empty(),
                turns,
                List.of(),
                List.of(),
                Map.of());
        return Unsaid.named(DEBRIEF.read(session), 10, words).map(Unsaid::label);
    }

    @ParameterizedTest
    @CsvSource({
        "gp-visit, I couldn't get a word out., There was some embarrassment in it.",
        "gp-visit, I couldn't get a word out., You were mortified.",
        "sleep-wake, I'm up at ten to four., On your own with it and in the dark."
    })
    void nearWordsNameIt(String unit, String told, String words) {
        assertThat(named(unit, Release.HALF, told, words)).as(words).isPresent();
    }

    @Test
    void theRightWordsForSomethingElseAreAChanceHit() {
        assertThat(named("sleep-wake", Release.FULL, "I'm up at ten to four.", "You were mortified."))
                .isEmpty();
    }

    @Test
    void whatWasKeptBackIsNotBeingSpokenOf() {
        assertThat(named("gp-visit", Release.BLOCKED, "It was icy, that week.", "You were mortified."))
                .isEmpty();
    }

    @Test
    void theClientsOwnWordIsSaid() {
        assertThat(named("gp-visit", Release.FULL, "I was ashamed, sat there.", "You were embarrassed."))
                .isEmpty();
    }

    @Test
    void whoIsAfraidMayBeAfraidOfSomethingElse() {
        assertThat(named(
                        "gp-visit",
                        Release.HALF,
                        "I couldn't get a word out.",
                        "You're ashamed of the state of the van."))
                .isEmpty();
    }

    @Test
    void aPushNamesNothing() {
        assertThat(named(
                        "gp-visit",
                        Release.HALF,
                        "I couldn't get a word out.",
                        "You should stop being ashamed and ring the doctor tomorrow."))
                .isEmpty();
    }

    @Test
    void whatIsDeniedIsNotNamed() {
        assertThat(named("gp-visit", Release.HALF, "I couldn't get a word out.", "You're not ashamed."))
                .isEmpty();
    }
}
