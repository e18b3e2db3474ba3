package org.understudy.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.Scraps;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

class SupervisingViewModelTest {
    private static final SupervisorSheet SHEET = new SupervisorSheet(
            " M.  Ruiz ", Map.of(CtrsItem.AGENDA, 2, CtrsItem.PACING, 0), "Asks before listening.\nSlow down.");

    private final ShoeboxStore store = SampleRoom.store();
    private final Scraps scraps = new Scraps();
    private final SupervisingViewModel model =
            new SupervisingViewModel(store, new HalfLine(scraps, FxWork.inPlace()), FxWork.inPlace(), SampleRoom.CLOCK);
    private final List<String> heard = new ArrayList<>();

    private Optional<Rating> kept() {
        return store.find("own-1").orElseThrow().rating(Lens.SUPERVISOR, "CTRS");
    }

    @Test
    void keepsItFromTheSupervisorsChairWithNameAndComment() {
        model.open("own-1");
        model.keep(SHEET, heard::add);
        Rating rating = kept().orElseThrow();
        assertThat(rating.rater()).isEqualTo("M. Ruiz");
        assertThat(rating.comment()).isEqualTo("Asks before listening.\nSlow down.");
        assertThat(rating.items())
                .hasSize(11)
                .filteredOn(ItemRating::observable)
                .hasSize(2);
        assertThat(heard).containsExactly("own-1");
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void isNotKeptWithoutANameOrWithoutARating() {
        model.open("own-1");
        model.keep(new SupervisorSheet(" ", SHEET.scores(), "x"), heard::add);
        model.keep(new SupervisorSheet("M.", Map.of(), "x"), heard::add);
        assertThat(kept()).isEmpty();
        assertThat(model.isOpen()).isTrue();
    }

    @Test
    void whatIsGivenSoFarIsThereAgainAndGoneOnceItIsKept() {
        model.open("own-1");
        model.soFar(SHEET);
        model.close();
        model.open("own-1");
        assertThat(model.left()).isEqualTo(SHEET);
        model.keep(SHEET, heard::add);
        assertThat(scraps.halves("own-1")).isEmpty();
    }

    @Test
    void takenBackItIsOffTheSessionAndLaidOutAgain() {
        model.open("own-1");
        model.keep(SHEET, heard::add);
        assertThat(model.mayTakeBack("own-1"::equals)).isTrue();
        assertThat(model.mayTakeBack("peer-1"::equals)).isFalse();
        model.takeBack(heard::add);
        assertThat(kept()).isEmpty();
        assertThat(model.mayTakeBack("own-1"::equals)).isFalse();
        model.open("own-1");
        assertThat(model.left()).isEqualTo(SHEET);
        assertThat(heard).containsExactly("own-1", "own-1");
    }
}
