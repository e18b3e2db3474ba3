package org.understudy.analysis.coding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RidgeLogisticTest {
    @Test
    void scoresByTheNumberThatMattersThoughItsScaleIsSmall() {
        SplittableRandom random = new SplittableRandom(3);
        List<double[]> cases = new ArrayList<>();
        List<Boolean> outcomes = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean good = i % 5 != 0;
            cases.add(new double[] {.001 * ((good ? 1 : 0) + random.nextDouble()), 1000 * random.nextDouble()});
            outcomes.add(good);
        }
        RidgeLogistic model = new RidgeLogistic(cases, outcomes);
        assertThat(model.score(new double[] {.0018, 500})).isGreaterThan(0);
        assertThat(model.score(new double[] {.0002, 500})).isLessThan(0);
        assertThat(model.score(new double[] {.0018, 900})).isGreaterThan(model.score(new double[] {.0010, 900}));
    }
}
