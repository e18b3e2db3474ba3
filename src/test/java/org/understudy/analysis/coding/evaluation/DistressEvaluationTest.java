package org.understudy.analysis.coding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.evaluation.DistressEvaluation.Stated;
import org.understudy.analysis.coding.training.Exemplars;

@Execution(ExecutionMode.CONCURRENT)
class DistressEvaluationTest {
    @Test
    void readsUnseenTopicsBetterThanAlwaysSayingTheMean() throws IOException {
        var figures = DistressEvaluation.acrossTopics(Exemplars.client());

        assertThat((double) figures.get("mean_absolute_error"))
                .isLessThan((double) figures.get("mean_absolute_error_of_always_the_mean"));
        assertThat((double) figures.get("rank_correlation")).isGreaterThan(.3);
    }

    @Test
    void ranksAPanickedPersonAboveACalmOne() {
        var figures = DistressEvaluation.againstStated(
                BuiltInCoder.load().clientTalk(),
                List.of(
                        new Stated(1, List.of("Not much to tell, work is fine.", "We had lunch.")),
                        new Stated(5, List.of("I can't breathe, I'm terrified.", "I can't stop crying, it hurts."))));

        assertThat(figures).containsEntry("people", 2);
        assertThat((double) figures.get("rank_correlation")).isEqualTo(1);
    }

    @Test
    void tiesShareTheirRank() {
        assertThat(RankCorrelation.of(List.of(1.0, 2.0, 2.0, 3.0), List.of(1.0, 2.0, 2.0, 3.0)))
                .isEqualTo(1, within(1e-9));
        assertThat(RankCorrelation.of(List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 1.0)))
                .isEqualTo(-1, within(1e-9));
    }
}
