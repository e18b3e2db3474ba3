package org.understudy.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.CaseCard;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class WelcomeViewModelTest {
    private final ShoeboxStore store = new ShoeboxStore();
    private final WelcomeViewModel model =
            new WelcomeViewModel(new SampleCases(), SampleRoom.room(store), FxWork.inPlace());

    @Test
    void suggestsOnePersonOfEachApproach() {
        model.open();
        assertThat(model.people()).extracting(CaseCard::name).containsExactlyInAnyOrder("Dana", "Tom");
        assertThat(model.chosenProperty().get()).isPresent();
    }

    @Test
    void endsInsideASessionOfTenMinutes() {
        model.open();
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 4; i++) model.next(begun::add);
        assertThat(begun).hasSize(1);
        var session = store.find(begun.getFirst()).orElseThrow();
        assertThat(session.setting().minutes()).isEqualTo(10);
        assertThat(session.isOpen()).isTrue();
    }

    @Test
    void goesBackAndNoFurtherThanTheStart() {
        model.open();
        model.next(_ -> {});
        model.back();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(WelcomeViewModel.Step.WHAT);
    }
}
