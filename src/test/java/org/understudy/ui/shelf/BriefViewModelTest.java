package org.understudy.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.understudy.practice.SeedCode;
import org.understudy.practice.library.SessionQuery;
import org.understudy.settings.PracticeChoices;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class BriefViewModelTest {
    private final SampleCases cases = new SampleCases();
    private final ShoeboxStore store = new ShoeboxStore();
    private final List<Throwable> troubles = new ArrayList<>();

    @Test
    void beginsWithTheSeedOfTheClass() {
        BriefViewModel brief = brief(Optional.of("birch-27"));
        assertThat(brief.seedCodeProperty().get()).isEqualTo("birch-27");

        brief.start(id -> assertThat(store.find(id).orElseThrow().seed()).isEqualTo(new SeedCode("birch-27").seed()));
        assertThat(store.list(SessionQuery.ALL)).hasSize(1);
    }

    @Test
    void aSliderThatIsMovedIsKeptWithTheSessionAndTheNamedStylePutsThemBack() {
        BriefViewModel brief = brief(Optional.empty());
        double own = brief.slider("hostile").get();
        brief.styleProperty().set("upset");
        assertThat(brief.slider("hostile").get()).isGreaterThan(own);
        assertThat(brief.slidersMovedProperty().get()).isFalse();

        brief.slider("talk").set(0.951);
        assertThat(brief.slidersMovedProperty().get()).isTrue();
        brief.start(
                id -> assertThat(store.find(id).orElseThrow().setting().style()).isEqualTo("upset,talk=0.95"));
        assertThat(store.list(SessionQuery.ALL)).hasSize(1);

        brief.takeBackSliders();
        assertThat(brief.slidersMovedProperty().get()).isFalse();
        brief.slider("talk").set(0.95);
        brief.styleProperty().set("plain");
        assertThat(brief.slidersMovedProperty().get()).isFalse();
        assertThat(brief.slider("hostile").get()).isEqualTo(own);
    }

    @Test
    void drawsASeedWhereTheClassHasNone() {
        assertThat(brief(Optional.empty()).seedCodeProperty().get()).isNotBlank();
        assertThat(brief(Optional.of("  ")).seedCodeProperty().get()).isNotBlank();
    }

    @Test
    void beginsWithTheUsualLength() {
        assertThat(brief(Optional.empty()).minutesProperty().get()).isEqualTo(20);
    }

    @Test
    void saysWhatItWaitsForAndBeginsOnceBesideAWorkerThatIsBusy() throws Exception {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        BriefViewModel model = beside(screen);
        model.look(cases.cards().getFirst().id());
        assertThat(model.stepProperty().get()).isEqualTo(BriefViewModel.Step.READING);
        screen.take().run();
        assertThat(model.stepProperty().get()).isEqualTo(BriefViewModel.Step.READY);

        List<String> begun = new ArrayList<>();
        model.start(begun::add);
        model.start(begun::add);
        assertThat(model.stepProperty().get()).isEqualTo(BriefViewModel.Step.OPENING);
        while (begun.isEmpty()) screen.take().run();
        assertThat(begun).hasSize(1);
        assertThat(store.list(SessionQuery.ALL)).hasSize(1);
    }

    @Test
    void aKeyHeldDownBeginsNoSecondSession() {
        BriefViewModel brief = brief(Optional.empty());
        brief.start(id -> {});
        brief.start(id -> {});
        assertThat(store.list(SessionQuery.ALL)).hasSize(1);

        brief.look(cases.cards().getFirst().id());
        brief.start(id -> {});
        assertThat(store.list(SessionQuery.ALL)).hasSize(2);
    }

    @Test
    void saysThatACaseCannotBeRead() throws Exception {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        BriefViewModel model = beside(screen);
        model.look("nobody");
        screen.take().run();
        assertThat(model.stepProperty().get()).isEqualTo(BriefViewModel.Step.UNREADABLE);
        assertThat(troubles).hasSize(1);
        model.start(id -> troubles.add(new IllegalStateException(id)));
        assertThat(troubles).hasSize(1);
    }

    /** A brief whose worker never comes to anything, and whose screen is looked at by hand. */
    private BriefViewModel beside(BlockingQueue<Runnable> screen) {
        FxWork work = new FxWork(_ -> {}, screen::add, troubles::add);
        return new BriefViewModel(cases, SampleRoom.room(store), work, () -> PracticeChoices.DEFAULT);
    }

    private BriefViewModel brief(Optional<String> classSeed) {
        BriefViewModel model =
                new BriefViewModel(cases, SampleRoom.room(store), FxWork.inPlace(), () -> PracticeChoices.DEFAULT
                        .withSeedCode(classSeed)
                        .withMinutes(20));
        model.look(cases.cards().getFirst().id());
        return model;
    }
}
