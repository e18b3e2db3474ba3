package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.store.H2SessionStore;

class RehearsalTest {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path folder;

    private SessionStore store;

    @BeforeEach
    void openStore() {
        store = H2SessionStore.open(folder);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void keepsBothTurnsBeforeAnybodySeesThem() {
        Rehearsal rehearsal = begin(Clock.systemUTC());

        Rehearsal.Exchange exchange = rehearsal.say("How are you sleeping?");

        Session kept = store.find("s").orElseThrow();
        assertThat(kept.turns()).hasSize(2);
        assertThat(kept.turns().get(0).text()).isEqualTo("How are you sleeping?");
        assertThat(kept.turns().get(0).codes())
                .isEqualTo(exchange.asked().codes())
                .isNotEmpty();
        assertThat(kept.turns().get(1)).isEqualTo(exchange.answered());
    }

    @Test
    void keepsNothingOfALineThatCannotBeSaid() {
        Rehearsal rehearsal = begin(Clock.systemUTC());

        assertThatThrownBy(() -> rehearsal.say(" \n ")).isInstanceOf(UnsayableLine.class);
        assertThatThrownBy(() -> rehearsal.say("a".repeat(50_000)))
                .isInstanceOf(UnsayableLine.class)
                .hasMessageContaining("50,000");

        assertThat(store.find("s").orElseThrow().turns()).isEmpty();
        assertThat(rehearsal.session().turns()).isEmpty();
    }

    @Test
    void aSilenceIsATurn() {
        Rehearsal.Exchange exchange = begin(Clock.systemUTC()).waitSilently();

        assertThat(exchange.asked().isSilence()).isTrue();
        assertThat(exchange.answered().text()).isEqualTo("Yeah.");
    }

    @Test
    void answersALineThatACrashLeftUnanswered() {
        begin(Clock.systemUTC());
        store.append("s", Turn.said(0, Speaker.COUNSELOR, "How are you?", START));

        Rehearsal resumed = new Rehearsal(
                store.find("s").orElseThrow(),
                new ScriptedClient(ScriptedClient.LINES),
                BuiltInCoder.load(),
                store,
                Clock.systemUTC());

        assertThat(resumed.answerPending()).isPresent();
        assertThat(store.find("s").orElseThrow().turns()).hasSize(2);
        assertThat(resumed.answerPending()).isEmpty();
    }

    @Test
    void aClockThatGoesBackwardsDoesNotReorderWhatWasSaid() {
        Deque<Instant> ticks = new ArrayDeque<>(List.of(
                START.plusSeconds(60), START.plusSeconds(61), START.minusSeconds(3600), START.minusSeconds(3599)));
        Rehearsal rehearsal = begin(Clock.fixed(START, ZoneOffset.UTC), ticks);

        rehearsal.say("One.");
        rehearsal.say("Two.");

        List<Instant> times = rehearsal.session().turns().stream().map(Turn::at).toList();
        assertThat(times).isSorted();
        assertThat(store.find("s").orElseThrow().turns()).extracting(Turn::at).isSorted();
    }

    @Test
    void theClientMayLeave() {
        Rehearsal rehearsal = begin(Clock.systemUTC());

        assertThat(rehearsal.say("One.").clientLeaves()).isFalse();
        rehearsal.say("Two.");
        assertThat(rehearsal.say("Three.").clientLeaves()).isTrue();
    }

    @Test
    void anEndedSessionIsEndedInTheStoreToo() {
        Rehearsal rehearsal = begin(Clock.systemUTC());
        rehearsal.say("One.");

        rehearsal.end();

        assertThat(store.find("s").orElseThrow().isOpen()).isFalse();
    }

    private Rehearsal begin(Clock clock) {
        return begin(clock, new ArrayDeque<>());
    }

    private Rehearsal begin(Clock clock, Deque<Instant> ticks) {
        Session session = new Session(
                "s",
                Optional.of("somebody"),
                7,
                "built-in",
                "Somebody",
                Origin.OWN,
                Setting.PLAIN,
                START,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        store.save(session);
        InstantSource source = () -> ticks.isEmpty() ? clock.instant() : ticks.poll();
        return new Rehearsal(
                session,
                new ScriptedClient(ScriptedClient.LINES),
                BuiltInCoder.load(),
                store,
                source.withZone(ZoneOffset.UTC));
    }
}
