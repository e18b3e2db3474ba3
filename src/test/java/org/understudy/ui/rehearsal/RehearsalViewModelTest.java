package org.understudy.ui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.library.Draft;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class RehearsalViewModelTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(SampleRoom.NOW);
    private ShoeboxStore store;
    private RehearsalRoom room;
    private String id;
    private RehearsalViewModel model;

    @BeforeEach
    void begin() {
        store = new ShoeboxStore();
        room = SampleRoom.room(store);
        id = room.begin(new SampleCases().cards().getFirst().id(), Setting.PLAIN, 7)
                .session()
                .id();
        model = fresh();
        model.open(id);
    }

    @Test
    void aLineThatIsSaidClearsTheDeskAndTheAnswerArrives() {
        model.lineProperty().set("How are you sleeping?");
        model.say();

        assertThat(model.lineProperty().get()).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(RehearsalViewModel.State.THEIR_TURN);
        assertThat(model.arrivingProperty().get())
                .map(Arriving::turn)
                .map(Turn::byClient)
                .contains(true);

        model.arrived();

        assertThat(model.turns()).hasSize(2);
        assertThat(model.stateProperty().get()).isEqualTo(RehearsalViewModel.State.YOUR_TURN);
    }

    @Test
    void theHeadTellsTheSeedOfThisSessionAndNotOfTheOneBeforeWithTheSameClient() {
        List<String> seeds = new ArrayList<>();
        model.cardProperty().addListener((_, _, card) -> card.flatMap(
                        _ -> model.session().orElseThrow().setting().seedCode())
                .ifPresent(seeds::add));
        for (String seed : List.of("garnet-23", "lupin-45")) {
            Setting setting = new Setting(Optional.empty(), "", 50, Optional.of(seed));
            model.open(room.begin(new SampleCases().cards().getFirst().id(), setting, 7)
                    .session()
                    .id());
        }
        assertThat(seeds).containsExactly("garnet-23", "lupin-45");
    }

    @Test
    void whatIsTypedWhileASessionOpensIsKeptForItAndForNoOther() throws Exception {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        model.lineProperty().set("For the first one");
        model.keepDraft();
        RehearsalViewModel other = new RehearsalViewModel(
                new SampleCases(),
                room,
                store,
                new FxWork(Runnable::run, screen::add, e -> {}),
                Clock.fixed(SampleRoom.NOW, ZoneOffset.UTC));
        String second = another();
        other.open(id);
        screen.take().run();
        assertThat(other.lineProperty().get()).isEqualTo("For the first one");

        other.open(second);
        assertThat(other.lineProperty().get()).isEmpty();
        other.lineProperty().set("Good morning.");
        other.keepDraft();
        screen.take().run();
        assertThat(other.lineProperty().get()).isEqualTo("Good morning.");
        assertThat(store.draft(id).orElseThrow().line()).isEqualTo("For the first one");
    }

    @Test
    void aLineEnteredWhileASessionOpensIsSaidAndWhatFollowsStaysOnTheDesk() throws Exception {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        RehearsalViewModel eager = new RehearsalViewModel(
                new SampleCases(),
                room,
                store,
                new FxWork(Runnable::run, screen::add, e -> {}),
                Clock.fixed(SampleRoom.NOW, ZoneOffset.UTC));
        String second = another();
        eager.open(second);
        eager.lineProperty().set("Good morning.");
        eager.say();
        eager.lineProperty().set("Good morning.\nHow");
        screen.take().run();
        while (eager.turns().isEmpty()) screen.take().run();
        assertThat(store.find(second).orElseThrow().turns().getFirst().text()).isEqualTo("Good morning.");
        assertThat(eager.lineProperty().get()).isEqualTo("How");
    }

    private String another() {
        return room.begin(new SampleCases().cards().getFirst().id(), Setting.PLAIN, 8)
                .session()
                .id();
    }

    @Test
    void aLineThatCannotBeSaidStaysWithAWordAboutIt() {
        String long50k = "a".repeat(50_000);
        model.lineProperty().set(long50k);
        model.say();

        assertThat(model.lineProperty().get()).isEqualTo(long50k);
        assertThat(model.problemProperty().get()).contains("50,000");
        assertThat(model.stateProperty().get()).isEqualTo(RehearsalViewModel.State.YOUR_TURN);
        assertThat(model.turns()).isEmpty();

        model.lineProperty().set("Something shorter.");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void nothingCanBeSaidWhileTheClientSpeaks() {
        model.lineProperty().set("One.");
        model.say();
        model.lineProperty().set("Two.");
        model.say();

        assertThat(store.find(id).orElseThrow().turns()).hasSize(2);
        assertThat(model.lineProperty().get()).isEqualTo("Two.");
    }

    @Test
    void everyTurnStandsInTheConversationOnceAlsoWhereAModelFindsTheWords() {
        room = SampleRoom.room(store, (moment, waiting) -> {
            waiting.phase(Waiting.Phase.READING);
            waiting.phase(Waiting.Phase.WRITING);
            return Worded.byModel("Four hours. Then I'm up.", "llama", List.of());
        });
        model = fresh();
        model.open(id);
        for (String words : List.of("How are you sleeping?", "What keeps you up?", "And then?")) {
            model.lineProperty().set(words);
            model.say();
            model.arrived();
        }

        assertThat(model.turns())
                .extracting(Turn::text)
                .containsExactlyElementsOf(store.find(id).orElseThrow().turns().stream()
                        .map(Turn::text)
                        .toList());
        assertThat(model.turns()).hasSize(6);
    }

    @Test
    void aSilenceLeavesTheHalfWrittenLineAlone() {
        model.lineProperty().set("I was going to");
        model.keepSilence();

        assertThat(model.lineProperty().get()).isEqualTo("I was going to");
        assertThat(store.find(id).orElseThrow().turns().getFirst().isSilence()).isTrue();
    }

    @Test
    void theHalfWrittenLineAndTheJottingsAreThereAfterARestart() {
        model.lineProperty().set("You leave one bit");
        model.jottingsProperty().set("skips “that part”");
        model.keepDraft();

        RehearsalViewModel restarted = fresh();
        restarted.open(id);

        assertThat(restarted.lineProperty().get()).isEqualTo("You leave one bit");
        assertThat(restarted.jottingsProperty().get()).isEqualTo("skips “that part”");
        assertThat(store.draft(id)).contains(new Draft("You leave one bit", "skips “that part”"));
    }

    @Test
    void aPauseStopsTheClock() {
        model.tick();
        pass(3);
        assertThat(model.elapsedProperty().get()).isEqualTo(3);

        model.pause();
        pass(600);
        assertThat(model.elapsedProperty().get()).isEqualTo(3);

        model.goOn();
        pass(2);
        assertThat(model.elapsedProperty().get()).isEqualTo(5);
    }

    @Test
    void aClockThatGoesBackwardsTakesNoTimeAway() {
        pass(4);
        now.updateAndGet(t -> t.minus(Duration.ofHours(2)));
        model.tick();

        assertThat(model.elapsedProperty().get()).isEqualTo(4);
    }

    @Test
    void anEndedSessionTakesNoMoreLines() {
        model.end();
        model.lineProperty().set("One more thing.");
        model.say();

        assertThat(model.stateProperty().get()).isEqualTo(RehearsalViewModel.State.OVER);
        assertThat(store.find(id).orElseThrow().turns()).isEmpty();
        assertThat(store.find(id).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void anEndOfOnesOwnCanBeTakenBackUntilSomebodyHasJudged() {
        model.lineProperty().set("How are you sleeping?");
        model.say();
        model.arrived();
        model.end();
        assertThat(model.mayGoOn()).isTrue();

        model.goOnTalking();

        assertThat(model.stateProperty().get()).isEqualTo(RehearsalViewModel.State.YOUR_TURN);
        assertThat(store.find(id).orElseThrow().isOpen()).isTrue();
        assertThat(model.turns()).hasSize(2);
        model.lineProperty().set("And in the mornings?");
        model.say();
        model.arrived();
        assertThat(store.find(id).orElseThrow().turns()).hasSize(4);

        model.end();
        store.addRating(id, judged());
        model.open(id);
        assertThat(model.mayGoOn()).isFalse();
    }

    private static Rating judged() {
        return new Rating("me", Lens.SELF, "CTRS", SampleRoom.NOW, List.of(), "", Map.of());
    }

    @Test
    void theCoachHearsTheTechniquesOfTheLastTurn() {
        model.lineProperty().set("What is that like?");
        model.say();

        assertThat(model.heardProperty().get()).map(Heard::codes).isPresent();
        assertThat(model.heardProperty().get().orElseThrow().codes()).isNotEmpty();
        assertThat(model.heardProperty().get().orElseThrow().unread()).isEmpty();
    }

    @Test
    void anotherSessionCanBeOpenedAfterThisOne() {
        model.lineProperty().set("One.");
        model.say();
        model.arrived();
        String other = room.begin(new SampleCases().cards().getLast().id(), Setting.PLAIN, 8)
                .session()
                .id();

        model.open(other);

        assertThat(model.turns()).isEmpty();
        assertThat(model.session().map(s -> s.id())).isEqualTo(Optional.of(other));
    }

    private RehearsalViewModel fresh() {
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        return new RehearsalViewModel(new SampleCases(), room, store, FxWork.inPlace(), clock);
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now.updateAndGet(t -> t.plusSeconds(1));
            model.tick();
        }
    }
}
