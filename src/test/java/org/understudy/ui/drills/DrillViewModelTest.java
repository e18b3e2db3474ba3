package org.understudy.ui.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.Drills;
import org.understudy.practice.drills.Exercise;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.drills.Shoebox;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.Scraps;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;
import org.understudy.ui.drills.DrillViewModel.State;

class DrillViewModelTest {
    private final Shoebox book = new Shoebox();
    private final Drills drills = new Drills(BuiltInCoder.load(), book, SampleRoom.CLOCK);
    private final Scraps scraps = new Scraps();
    private final DrillViewModel model = model();

    private DrillViewModel model() {
        return new DrillViewModel(drills, new HalfLine(scraps, FxWork.inPlace()), FxWork.inPlace());
    }

    @Test
    void aHalfWrittenReplyIsThereAgainUntilItIsLookedAt() {
        model.open(Optional.of("hotel-by-friday"));
        model.replyProperty().set("You haven't sl");
        DrillViewModel later = model();
        later.open(Optional.of("hotel-by-friday"));
        assertThat(later.replyProperty().get()).isEqualTo("You haven't sl");
        later.look();
        later.next();
        assertThat(later.replyProperty().get()).isEmpty();
        assertThat(scraps.halves("")).isEmpty();
    }

    @Test
    void aMomentLeftHalfwayGoesOnWithThoseNotAnsweredYet() {
        model.open(Optional.of("hotel-by-friday"));
        Exercise second = SafetyDrill.builtIn().stream()
                .filter(d -> d.id().equals("hotel-by-friday"))
                .findFirst()
                .orElseThrow()
                .exercises()
                .get(1);
        answer("When did you last sleep?");
        model.open(Optional.of("hotel-by-friday"));
        assertThat(model.exerciseProperty().get()).contains(second);
        assertThat(model.size()).isEqualTo(6);
    }

    @Test
    void keepsATryWhenItIsLookedAt() {
        model.open(Optional.of("risk"));
        Exercise first = model.exerciseProperty().get().orElseThrow();
        model.look();
        assertThat(model.troubleProperty().get()).isNotEmpty();
        assertThat(book.attempts()).isEmpty();
        model.replyProperty().set(first.model());
        model.look();
        assertThat(model.stateProperty().get()).isEqualTo(State.MARKED);
        assertThat(model.markedProperty().get().orElseThrow().good()).isTrue();
        assertThat(book.attempts()).singleElement().satisfies(a -> {
            assertThat(a.exercise()).isEqualTo(first.id());
            assertThat(a.reply()).isEqualTo(first.model());
        });
    }

    @Test
    void onceMoreAsksTheSameAndNextGoesOn() {
        model.open(Optional.of("open"));
        Exercise first = model.exerciseProperty().get().orElseThrow();
        answer("Did you enjoy it?");
        model.again();
        assertThat(model.exerciseProperty().get()).contains(first);
        assertThat(model.replyProperty().get()).isEmpty();
        answer(first.model());
        model.next();
        assertThat(model.placeProperty().get()).isEqualTo(1);
        assertThat(model.exerciseProperty().get()).isNotEqualTo(Optional.of(first));
        assertThat(book.attempts()).hasSize(2);
    }

    @Test
    void whatWentWrongTodayComesAgainAtTheEnd() {
        model.open(Optional.empty());
        int size = model.size();
        Exercise first = model.exerciseProperty().get().orElseThrow();
        answer("Have you tried yoga?");
        model.next();
        assertThat(model.size()).isEqualTo(size + 1);
        while (model.stateProperty().get() == State.ANSWERING) {
            answer(model.exerciseProperty().get().orElseThrow().model());
            model.next();
        }
        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(book.attempts().getLast().exercise()).isEqualTo(first.id());
        assertThat(drills.standing().comingBack()).isEmpty();
    }

    @Test
    void aTryIsTakenBackAndKeptAfterAll() {
        model.open(Optional.of("suds"));
        answer("And the number?");
        Runnable undo = model.forget().orElseThrow();
        assertThat(book.attempts()).isEmpty();
        assertThat(model.forget()).isEmpty();
        undo.run();
        assertThat(book.attempts()).hasSize(1);
    }

    @Test
    void aCriticalMomentComesColdFromEverybodyAndThenDeep() {
        model.open(Optional.of("hotel-by-friday"));
        assertThat(model.size()).isEqualTo(6);
        assertThat(model.exerciseProperty().get().orElseThrow().deep()).isFalse();
        answer(model.exerciseProperty().get().orElseThrow().model());
        DrillStanding standing = drills.standing();
        assertThat(standing.firstAnswers("mania")).isEqualTo(new DrillStanding.Share(1, 1));
    }

    private void answer(String words) {
        model.replyProperty().set(words);
        model.look();
    }
}
