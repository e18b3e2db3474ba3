package org.understudy.practice.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.Clients;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Realism;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Waiting;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.ui.ShoeboxStore;

class SelfPlayTest {
    private static final ClientCase DANA = new BundledCasebook().open("dana-crash");

    private final ShoeboxStore store = new ShoeboxStore();

    @Test
    void eachSessionHasItsOwnSeedAndIsInTheStore() {
        List<Session> played = play(Partner.of(Bot.G, "skilled"), 3, 12);

        assertThat(played).extracting(Session::seed).containsExactly(5L, 6L, 7L);
        assertThat(played).allSatisfy(s -> {
            assertThat(store.find(s.id())).contains(s);
            assertThat(s.isOpen()).isFalse();
            assertThat(s.turns().size()).isBetween(2, 24);
        });
        assertThat(played.get(0).turns().getLast().text())
                .isNotEqualTo(played.get(1).turns().getLast().text());
    }

    @Test
    void sameSeedsGiveTheSameSessions() {
        List<Session> once = play(Partner.of(Bot.G, "skilled"), 2, 8);
        List<Session> again = play(Partner.of(Bot.G, "skilled"), 2, 8);

        assertThat(again)
                .extracting(Session::turns)
                .isEqualTo(once.stream().map(Session::turns).toList());
        assertThat(again)
                .extracting(Session::id)
                .doesNotContainAnyElementsOf(once.stream().map(Session::id).toList());
    }

    @Test
    void modelInTheChairSaysGoodbyeOrStopsAtTheLength() {
        int[] n = {0};
        ScriptedRoles talker = ScriptedRoles.saying(_ -> "Counselor: What was that like, number " + n[0]++ + "?");
        Session length = play(Partner.of(talker), 1, 5).getFirst();
        assertThat(length.counselorTurns()).hasSize(5);
        assertThat(length.counselorTurns().getFirst().text()).isEqualTo("What was that like, number 0?");
        assertThat(ended(length)).isEqualTo("length");

        int[] m = {0};
        ScriptedRoles polite =
                ScriptedRoles.saying(_ -> m[0]++ < 8 ? "Go on, please, " + m[0] + "." : "Take care of yourself.");
        Session goodbye = play(Partner.of(polite), 1, 40).getFirst();
        assertThat(ended(goodbye)).isEqualTo("goodbye");
        assertThat(goodbye.counselorTurns()).hasSize(9);
    }

    @Test
    void modelThatRepeatsItselfIsStopped() {
        Session session = play(Partner.of(ScriptedRoles.saying(_ -> "I hear you.")), 1, 40)
                .getFirst();

        assertThat(session.counselorTurns()).hasSize(1);
        assertThat(ended(session)).isEqualTo("repeated");
    }

    @Test
    void modelThatIsGoneLosesNothingThatWasPlayed() {
        int[] n = {0};
        ScriptedRoles model = new ScriptedRoles(
                "",
                _ -> n[0]++ < 3
                        ? new Answer.Words("And then, " + n[0] + "?")
                        : new Answer.Failed(ModelTrouble.STALLED));

        assertThatThrownBy(() -> play(Partner.of(model), 1, 40)).isInstanceOf(NoAnswer.class);
        assertThat(store.find("play-dana-crash-scripted-1b-5").orElseThrow().turns())
                .hasSize(6);
    }

    @Test
    void stoppedBatchKeepsWhatIsWholeAndEndsTheOneUnderWay() {
        int[] asked = {0};
        JobContext closing = new JobContext() {
            @Override
            public void progress(long done, long total, String message) {}

            @Override
            public boolean cancelled() {
                return ++asked[0] > 16;
            }
        };
        List<Session> whole = selfPlay(Partner.of(Bot.G, "skilled"), 3, 12).run(closing);

        List<Session> kept = store.list(SessionQuery.ALL).stream()
                .map(s -> store.find(s.id()).orElseThrow())
                .toList();
        assertThat(whole).hasSize(1);
        assertThat(kept).hasSize(2).noneMatch(Session::isOpen);
        assertThat(kept).extracting(SelfPlayTest::ended).containsExactlyInAnyOrder("length", "stopped");
    }

    @Test
    void sessionThatWasPlayingWhenTheProgramWasKilledIsEndedAtItsLastTurn() {
        Encounter playing = Encounter.begin(cast(Partner.of(Bot.G, "skilled")), room(), 12, 5);
        playing.next(Waiting.PATIENT, () -> false);
        playing.next(Waiting.PATIENT, () -> false);
        String id = playing.session().id();
        assertThat(store.find(id).orElseThrow().isOpen()).isTrue();

        assertThat(new CutShort(store).end(Instant.EPOCH)).isZero();
        assertThat(new CutShort(store).end(Instant.EPOCH.plusSeconds(1))).isOne();
        Session kept = store.find(id).orElseThrow();
        assertThat(kept.isOpen()).isFalse();
        assertThat(kept.turns()).hasSize(4);
        assertThat(ended(kept)).isEqualTo("stopped");
        assertThat(new CutShort(store).end(Instant.EPOCH.plusSeconds(1))).isZero();
    }

    @Test
    void whatWasPlayedIsMeasuredBesidePeople() {
        assertThat(Realism.of(play(Partner.of(Bot.G, "skilled"), 3, 15)))
                .hasSizeGreaterThan(8)
                .anyMatch(r -> r.name().startsWith("words a client turn")
                        && r.reference().contains("16.9"));
    }

    private static Object ended(Session session) {
        return ((Map<?, ?>) session.extra().get(Encounter.PLAYED)).get("ended");
    }

    private List<Session> play(Partner partner, int count, int turns) {
        return selfPlay(partner, count, turns).run(JobContext.UNWATCHED);
    }

    private SelfPlay selfPlay(Partner partner, int count, int turns) {
        return new SelfPlay(cast(partner), new SelfPlay.Batch(count, turns, 5), room());
    }

    private static Encounter.Cast cast(Partner partner) {
        return new Encounter.Cast(DANA, Setting.PLAIN, partner, ClientVoice.AUTHORED);
    }

    private SelfPlay.Room room() {
        return new SelfPlay.Room(
                Clients.casting(), BuiltInCoder.load(), store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
