package org.understudy.ui.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.practice.library.SessionSummary;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.common.FxWork;

class TrajectoryViewModelTest {
    private final TrajectoryViewModel model =
            new TrajectoryViewModel(SampleRoom.store(), SampleRoom.debrief(), FxWork.inPlace());

    @Test
    void beginsAtTheHighestPoint() {
        model.open("own-1");
        assertThat(model.stateProperty().get()).isEqualTo(TrajectoryViewModel.State.SHOWN);
        assertThat(model.point()).hasValueSatisfying(p -> assertThat(p.turn()).isEqualTo(23));
    }

    @Test
    void tellsWhatWasSaidFromWhatIsEstimated() {
        model.open("own-1");
        assertThat(model.chartProperty().get().points()).anyMatch(p -> p.turn() == 17 && p.stated());
        assertThat(model.chartProperty().get().points()).anyMatch(p -> p.turn() == 1 && !p.stated());
    }

    @Test
    void offersSessionsOfTheSameCaseToLayOver() {
        model.open("own-1");
        assertThat(model.others())
                .extracting(SessionSummary::id)
                .contains("peer-1")
                .doesNotContain("own-1");
    }

    @Test
    void aSessionLaidOverHasAValueForEachPoint() {
        model.open("own-1");
        model.lay(Optional.of("peer-1"));
        var chart = model.chartProperty().get();
        assertThat(chart.peer()).hasValueSatisfying(c -> assertThat(c).hasSameSizeAs(chart.points()));
        model.lay(Optional.empty());
        assertThat(model.chartProperty().get().peer()).isEmpty();
    }

    @Test
    void theFileHoldsALineForEachPointAndLeavesTheUnknownEmpty() {
        model.open("own-1");
        String[] lines = PointRow.csv(model.rows()).split("\n");
        assertThat(lines).hasSize(1 + model.rows().size());
        assertThat(lines[0]).startsWith("turn,distress,source");
        assertThat(lines[1]).startsWith("2,46.0,").contains(",38.0,20.0,,");
    }

    @Test
    void saysSoWhenTheSessionIsGone() {
        model.open("nobody");
        assertThat(model.stateProperty().get()).isEqualTo(TrajectoryViewModel.State.MISSING);
    }
}
