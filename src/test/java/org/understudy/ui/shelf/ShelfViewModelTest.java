package org.understudy.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseOrigin;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.OwnShelf;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.SessionStore;
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
        assertThat(shelf(store).openSessionProperty().get())
                .map(open -> open.session().id())
                .contains(id);
        assertThat(shelf(store).openSessionProperty().get().orElseThrow().halfWritten())
                .isFalse();
        store.saveDraft(id, new Draft("And when you", ""));
        assertThat(shelf(store).openSessionProperty().get().orElseThrow().halfWritten())
                .isTrue();
    }

    @Test
    void anEmptySessionDoesNotHideTheOneInWhichSomethingWasSaid() {
        RehearsalRoom room = SampleRoom.room(store);
        Rehearsal talked = room.begin(cases.cards().getFirst().id(), Setting.PLAIN, 1);
        talked.say("How are you sleeping?");
        room.begin(cases.cards().getLast().id(), Setting.PLAIN, 2);
        assertThat(shelf(store).openSessionProperty().get())
                .map(open -> open.session().id())
                .contains(talked.session().id());
    }

    @Test
    void onesOwnCasesStandApartAndAreSearchedAndLaidOutPageByPage() {
        ShelfViewModel shelf = new ShelfViewModel(new WithOwn(60), store, FxWork.inPlace());
        shelf.refresh();
        assertThat(shelf.shown()).containsExactlyElementsOf(cases.cards());
        assertThat(shelf.ownShown()).hasSize(24);
        assertThat(shelf.ownProperty().get().fitting()).isEqualTo(60);
        shelf.moreOwn();
        assertThat(shelf.ownShown()).hasSize(48);
        shelf.wordsProperty().set("own-7 generated");
        assertThat(shelf.ownShown()).extracting(CaseCard::id).containsExactly("own-7");
        assertThat(shelf.shown()).isEmpty();
        shelf.wordsProperty().set("");
        shelf.filterProperty().set(ShelfViewModel.Filter.OWN);
        assertThat(shelf.shown()).isEmpty();
        assertThat(shelf.ownShown()).hasSize(24);
    }

    /** The sample shelf and some cases of one's own. */
    private final class WithOwn implements Casebook {
        private final List<CaseCard> own;

        WithOwn(int count) {
            own = IntStream.range(0, count)
                    .mapToObj(i -> generated(cases.cards().getFirst(), "own-" + i))
                    .toList();
        }

        @Override
        public List<CaseCard> cards() {
            return cases.cards();
        }

        @Override
        public OwnShelf own() {
            return new OwnShelf(own, List.of());
        }

        @Override
        public ClientCase open(String id) {
            return cases.open(id);
        }

        private static CaseCard generated(CaseCard c, String id) {
            return new CaseCard(
                    id,
                    1,
                    id,
                    c.age(),
                    c.pronouns(),
                    c.occupation(),
                    c.approach(),
                    c.problem(),
                    c.difficulty(),
                    c.minutes(),
                    c.tagline(),
                    c.contentNote(),
                    c.trains(),
                    c.hue(),
                    c.referral(),
                    c.phases(),
                    CaseOrigin.GENERATED,
                    c.changeGoal());
        }
    }

    private ShelfViewModel shelf(SessionStore store) {
        ShelfViewModel model = new ShelfViewModel(cases, store, FxWork.inPlace());
        model.refresh();
        return model;
    }
}
