package org.understudy.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.practice.SeedCode;
import org.understudy.settings.PracticeChoices;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class BriefViewModelTest {
    private final SampleCases cases = new SampleCases();
    private final ShoeboxStore store = new ShoeboxStore();

    @Test
    void beginsWithTheSeedOfTheClass() {
        BriefViewModel brief = brief(Optional.of("birch-27"));
        assertThat(brief.seedCodeProperty().get()).isEqualTo("birch-27");

        brief.start(id -> assertThat(store.find(id).orElseThrow().seed()).isEqualTo(new SeedCode("birch-27").seed()));
        assertThat(store.list(org.understudy.practice.library.SessionQuery.ALL)).hasSize(1);
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

    private BriefViewModel brief(Optional<String> classSeed) {
        BriefViewModel model =
                new BriefViewModel(cases, SampleRoom.room(store), FxWork.inPlace(), () -> PracticeChoices.DEFAULT
                        .withSeedCode(classSeed)
                        .withMinutes(20));
        model.look(cases.cards().getFirst().id());
        return model;
    }
}
