package org.understudy.ui.secondtry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.replies.Suggestion;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.Scraps;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;
import org.understudy.ui.secondtry.SecondTryViewModel.State;

class SecondTryViewModelTest {
    private final ShoeboxStore store = SampleRoom.store();
    private final Scraps scraps = new Scraps();
    private final SecondTryViewModel model = model();

    private SecondTryViewModel model() {
        return model(FxWork.inPlace());
    }

    private SecondTryViewModel model(FxWork work) {
        HalfLine half = new HalfLine(scraps, FxWork.inPlace());
        return new SecondTryViewModel(store, SampleRoom.room(store), SampleRoom.tries(), half, work);
    }

    @Test
    void whatWasHalfWrittenAtATurnIsThereAgainAtThatTurnAlone() {
        model.open("own-1", 10);
        model.replyProperty().set("You'd rather it were");
        SecondTryViewModel later = model();
        later.open("own-1", 8);
        assertThat(later.replyProperty().get()).isEmpty();
        later.open("own-1", 10);
        assertThat(later.replyProperty().get()).isEqualTo("You'd rather it were");
        assertThat(later.stateProperty().get()).isEqualTo(State.WRITING);
    }

    @Test
    void showsNoSuggestionBeforeAReplyWasWritten() {
        model.open("own-1", 10);
        assertThat(model.stateProperty().get()).isEqualTo(State.WRITING);
        model.replyProperty().set("   ");
        model.look();
        assertThat(model.suggestions()).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(State.WRITING);
        assertThat(model.troubleProperty().get()).isNotEmpty();
        model.replyProperty().set("You'd rather it were over with, and you came all the same.");
        model.look();
        assertThat(model.stateProperty().get()).isEqualTo(State.LOOKED);
        assertThat(model.mineProperty().get().orElseThrow().coded().codes()).isNotEmpty();
    }

    @Test
    void suggestsWhatWasWrittenForWhatTheClientHasJustTold() {
        model.open("own-1", 4);
        model.replyProperty().set("Four hours. That's short.");
        model.look();
        assertThat(model.suggestions())
                .extracting(Suggestion::text)
                .containsExactlyInAnyOrder(
                        "Four hours, and then you're up.", "What comes, when you sleep no more than that?");
    }

    @Test
    void suggestsNoMoreThanAGeneralMoveWhereNothingIsSure() {
        model.open("own-1", 10);
        model.replyProperty().set("You'd like to know what it is before you say yes.");
        model.look();
        assertThat(model.stateProperty().get()).isEqualTo(State.LOOKED);
        assertThat(model.suggestions()).hasSizeLessThanOrEqualTo(1).allMatch(s -> s.general()
                .isPresent());
    }

    @Test
    void aClientTurnOpensTheWordsItAnswers() {
        model.open("own-1", 11);
        assertThat(model.thenProperty().get().orElseThrow().turn()).isEqualTo(10);
    }

    @Test
    void goingOnOpensASessionOfItsOwnWithTheOtherReplySaid() {
        model.open("own-1", 10);
        model.replyProperty().set("What would make it bearable to try?");
        model.look();
        List<String> begun = new ArrayList<>();
        model.goOn(begun::add);
        var again = store.find(begun.getFirst()).orElseThrow();
        assertThat(again.isOpen()).isTrue();
        assertThat(again.turns()).hasSize(12);
        assertThat(again.turns().get(10).text()).isEqualTo("What would make it bearable to try?");
        assertThat(again.extra()).containsKey(RehearsalRoom.BRANCHED);
        assertThat(store.find("own-1").orElseThrow().turns()).hasSize(32);
    }

    @Test
    void followsTheOtherReplyToTheEndOfTheSession() {
        model.open("own-1", 10);
        model.replyProperty().set("What would make it bearable to try?");
        model.look();
        model.follow();
        var path = model.pathProperty().get().orElseThrow();
        assertThat(path.session().turns()).hasSize(32);
        assertThat(store.find("own-1").orElseThrow().turns().get(10).text())
                .isNotEqualTo(path.session().turns().get(10).text());
    }

    @Test
    void whatIsStoppedOnTheWayShowsNoPathAndMayBeFollowedAgain() throws InterruptedException {
        BlockingQueue<Runnable> toShow = new LinkedBlockingQueue<>();
        SecondTryViewModel aside = model(new FxWork(Runnable::run, toShow::add, Assertions::fail));
        aside.open("own-1", 10);
        toShow.take().run();
        aside.replyProperty().set("What would make it bearable to try?");
        aside.look();
        toShow.take().run();
        assertThat(aside.follow()).isPresent();
        assertThat(aside.stop()).isTrue();
        while (aside.busyProperty().get()) toShow.take().run();
        assertThat(aside.pathProperty().get()).isEmpty();
        assertThat(aside.stop()).as("nothing is left to stop").isFalse();
        assertThat(aside.follow()).isPresent();
        while (aside.busyProperty().get()) toShow.take().run();
        assertThat(aside.pathProperty().get()).isPresent();
    }

    @Test
    void saysSoWhenTheSessionIsGone() {
        model.open("nobody", 0);
        assertThat(model.stateProperty().get()).isEqualTo(State.MISSING);
    }
}
