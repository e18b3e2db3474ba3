package org.understudy.analysis.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.preference.Agreement.Vote;

class AgreementTest {
    private static Vote vote(int pair, String judge, String chosen) {
        return new Vote("x:" + pair, judge, chosen.isEmpty() ? Optional.empty() : Optional.of(chosen));
    }

    @Test
    void takesAwayWhatGuessingWouldShare() {
        // Two judges, four pairs: the same on three. Both sides chosen equally often, so guessing shares one half.
        Agreement agreement = Agreement.of(List.of(
                vote(1, "K", "x"), vote(1, "L", "x"),
                vote(2, "K", "x"), vote(2, "L", "x"),
                vote(3, "K", "y"), vote(3, "L", "y"),
                vote(4, "K", "y"), vote(4, "L", "y"),
                vote(5, "K", "x"), vote(5, "L", "y")));
        assertThat(agreement.compared()).isEqualTo(5);
        assertThat(agreement.share().orElseThrow()).isCloseTo(0.8, within(1e-9));
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void saysNothingOfPairsThatOneJudgeSaw() {
        Agreement alone = Agreement.of(List.of(vote(1, "K", "x"), vote(1, "K", "y"), vote(2, "K", "x")));
        assertThat(alone.compared()).isZero();
        assertThat(alone.kappa()).isEmpty();
    }

    @Test
    void hasNoKappaWhereEverybodyAlwaysSaysTheSame() {
        Agreement one = Agreement.of(List.of(vote(1, "K", "x"), vote(1, "L", "x")));
        assertThat(one.share()).hasValue(1);
        assertThat(one.kappa()).isEmpty();
    }
}
