package org.understudy.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.practice.SessionStore;
import org.understudy.session.Setting;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class ShelfViewModelTest {
    private final SampleCases cases = new SampleCases();
    private final ShoeboxStore store = new ShoeboxStore();

    @Test
    void everybodyIsOnTheShelf() {
        assertThat(shelf(store).shown()).containsExactlyElementsOf(cases.cards());
    }

    @Test
    void everyWordOfTheSearchMustFit() {
        ShelfViewModel shelf = shelf(store);
        CaseCard wanted = cases.cards().getFirst();
        shelf.wordsProperty().set(wanted.name().toUpperCase() + " " + wanted.occupation());
        assertThat(shelf.shown()).containsExactly(wanted);

        shelf.wordsProperty().set(wanted.name() + " xylophone");
        assertThat(shelf.shown()).isEmpty();
    }

    @Test
    void theFilterNarrowsByApproach() {
        ShelfViewModel shelf = shelf(store);
        shelf.filterProperty().set(ShelfViewModel.Filter.CBT);
        assertThat(shelf.shown()).isNotEmpty().allMatch(card -> card.approach() == Approach.CBT);
    }

    @Test
    void whoWasMetIsNoLongerNew() {
        CaseCard met = cases.cards().getFirst();
        SampleRoom.room(store).begin(met.id(), Setting.PLAIN, 1);
        ShelfViewModel shelf = shelf(store);
        shelf.filterProperty().set(ShelfViewModel.Filter.NOT_MET);
        assertThat(shelf.shown()).isNotEmpty().doesNotContain(met);
    }

    @Test
    void aSessionThatIsStillOpenIsOffered() {
        String id = SampleRoom.room(store)
                .begin(cases.cards().getFirst().id(), Setting.PLAIN, 1)
                .session()
                .id();
        assertThat(shelf(store).openSessionProperty().get()).map(s -> s.id()).contains(id);
    }

    private ShelfViewModel shelf(SessionStore store) {
        ShelfViewModel model = new ShelfViewModel(cases, store, FxWork.inPlace());
        model.refresh();
        return model;
    }
}
