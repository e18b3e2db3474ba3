package org.understudy.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.Clients;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.practice.partners.Encounter;
import org.understudy.practice.partners.SelfPlay;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class WatchViewModelTest {
    private static final BundledCasebook CASES = new BundledCasebook();
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private final ShoeboxStore store = new ShoeboxStore();
    private Optional<ModelRoles> local = Optional.empty();
    private WatchChoices choices;
    private WatchViewModel model;
    private BatchViewModel batch;

    @BeforeEach
    void sitDown() {
        FxWork work = FxWork.inPlace();
        RehearsalRoom room = new RehearsalRoom(CASES, Clients.casting(), CODER, store, SampleRoom.CLOCK);
        choices = new WatchChoices(CASES, () -> local, work);
        model = new WatchViewModel(choices, this::table, room, work);
        batch = new BatchViewModel(choices, this::table, work);
        choices.look(Optional.of("dana-crash"));
        choices.seedProperty().set("birch-27");
        choices.turnsProperty().set(10);
    }

    private SelfPlay.Room table() {
        return new SelfPlay.Room(Clients.casting(), CODER, store, SampleRoom.CLOCK);
    }

    private Session kept() {
        return store.find(model.session().orElseThrow().id()).orElseThrow();
    }

    @Test
    void beginsWithATurnOfEachAndIsMarkedAsSimulated() {
        model.begin();

        assertThat(model.stateProperty().get()).isEqualTo(WatchViewModel.State.PLAYING);
        assertThat(model.turns()).hasSize(2);
        assertThat(model.turns().getFirst().byCounselor()).isTrue();
        assertThat(kept().origin()).isEqualTo(Origin.GENERATED);
        assertThat(kept().extra()).containsKey(Encounter.PLAYED);
    }

    @Test
    void goesOnATurnAtATimeWhilePaused() {
        model.begin();
        model.pause();
        model.step();

        assertThat(model.stateProperty().get()).isEqualTo(WatchViewModel.State.PAUSED);
        assertThat(model.turns()).hasSize(4);
    }

    @Test
    void saysWhatEachTurnDid() {
        model.begin();
        while (model.stateProperty().get() != WatchViewModel.State.OVER) model.step();

        model.explain(2);
        assertThat(model.heardProperty().get().orElseThrow().codes()).isNotEmpty();
    }

    @Test
    void isOverAtItsLengthAndCanBeLookedBackOn() {
        model.begin();
        while (model.stateProperty().get() != WatchViewModel.State.OVER) model.step();

        assertThat(model.endedProperty().get()).isNotEmpty();
        assertThat(kept().isOpen()).isFalse();
        assertThat(kept().turns()).isEqualTo(model.turns()).hasSizeLessThanOrEqualTo(20);
        assertThat(((Map<?, ?>) kept().extra().get(Encounter.PLAYED)).get("ended"))
                .isNotNull();
    }

    @Test
    void sameSeedPlaysTheSameSessionBesideTheFirst() {
        model.begin();
        while (model.stateProperty().get() != WatchViewModel.State.OVER) model.step();
        Session first = kept();
        model.begin();
        while (model.stateProperty().get() != WatchViewModel.State.OVER) model.step();

        assertThat(kept().id()).isNotEqualTo(first.id());
        assertThat(kept().turns().stream().map(t -> t.text()))
                .containsExactlyElementsOf(
                        first.turns().stream().map(t -> t.text()).toList());
    }

    @Test
    void canBeEndedHereAndWhatWasPlayedIsKept() {
        model.begin();
        model.stop();

        assertThat(model.stateProperty().get()).isEqualTo(WatchViewModel.State.OVER);
        assertThat(kept().turns()).hasSize(2);
        assertThat(kept().isOpen()).isFalse();
    }

    @Test
    void endedWhileTheyAreStillComingInNothingIsPlayedAndNothingKept() throws InterruptedException {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        CountDownLatch door = new CountDownLatch(1);
        RehearsalRoom room = new RehearsalRoom(CASES, Clients.casting(), CODER, store, SampleRoom.CLOCK);
        WatchViewModel slow = new WatchViewModel(
                choices,
                () -> {
                    await(door);
                    return table();
                },
                room,
                new FxWork(Runnable::run, screen::add, e -> {
                    throw new AssertionError(e);
                }));
        slow.begin();
        assertThat(slow.stateProperty().get()).isEqualTo(WatchViewModel.State.OPENING);
        assertThat(slow.doingProperty().get()).isNotEmpty();
        slow.stop();
        door.countDown();
        screen.take().run();

        assertThat(slow.stateProperty().get()).isEqualTo(WatchViewModel.State.CHOOSING);
        assertThat(slow.doingProperty().get()).isEmpty();
        assertThat(store.list(SessionQuery.ALL)).isEmpty();
    }

    private static void await(CountDownLatch door) {
        try {
            door.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverIsWaitedForIsNamed() throws InterruptedException {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        local = Optional.of(ScriptedRoles.saying(_ -> "And then?"));
        choices.look(Optional.of("dana-crash"));
        choices.partnerProperty().set("scripted:1b");
        RehearsalRoom room = new RehearsalRoom(CASES, Clients.casting(), CODER, store, SampleRoom.CLOCK);
        WatchViewModel watched =
                new WatchViewModel(choices, this::table, room, new FxWork(Runnable::run, screen::add, e -> {
                    throw new AssertionError(e);
                }));
        watched.begin();
        screen.take().run();

        assertThat(watched.doingProperty().get()).contains("scripted:1b");
    }

    @Test
    void localModelSitsInTheChairWhereOneIsChosen() {
        int[] n = {0};
        local = Optional.of(ScriptedRoles.saying(_ -> "And then, number " + n[0]++ + "?"));
        choices.look(Optional.of("dana-crash"));
        assertThat(choices.partners()).contains("scripted:1b");
        choices.partnerProperty().set("scripted:1b");
        model.begin();

        assertThat(model.turns().getFirst().text()).isEqualTo("And then, number 0?");
    }

    @Test
    void modelThatDoesNotAnswerEndsItWithASentence() {
        local = Optional.of(new ScriptedRoles("", _ -> new Answer.Failed(ModelTrouble.UNCHECKED)));
        choices.look(Optional.of("dana-crash"));
        choices.partnerProperty().set("scripted:1b");
        model.begin();

        assertThat(model.stateProperty().get()).isEqualTo(WatchViewModel.State.OVER);
        assertThat(model.endedProperty().get()).contains("checked");
    }

    @Test
    void severalArePlayedAndMeasuredBesidePeople() {
        choices.countProperty().set(3);
        batch.begin();

        BatchViewModel.Played played = batch.playedProperty().get().orElseThrow();
        assertThat(played.sessions()).hasSize(3).allSatisfy(s -> assertThat(store.find(s.id()))
                .isPresent());
        assertThat(played.ends().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(3);
        assertThat(played.rows()).hasSizeGreaterThan(8).anyMatch(r -> r.people().contains("16.9"));
        assertThat(batch.progressProperty().get()).isEqualTo(BatchViewModel.IDLE);
    }

    @Test
    void playedSessionsAreTakenOutAndPutBack() {
        choices.countProperty().set(3);
        batch.begin();
        List<Session> sessions = batch.playedProperty().get().orElseThrow().sessions();
        Runnable[] undo = new Runnable[1];
        new Playthings(store, FxWork.inPlace()).remove(sessions, back -> undo[0] = back);
        assertThat(sessions).allSatisfy(s -> assertThat(store.find(s.id())).isEmpty());

        undo[0].run();
        assertThat(sessions).allSatisfy(s -> assertThat(store.find(s.id())).contains(s));
    }
}
