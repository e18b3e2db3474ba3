package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

class RunningLeaningTest {
    private static final int CHANGE = 0;

    private final RunningLeaning leaning =
            new RunningLeaning(BuiltInCoder.load().weights().model(Weights.TALK).orElseThrow());

    private static CodingContext after(String client) {
        return new CodingContext(List.of(
                Turn.said(0, Speaker.CLIENT, client, Instant.EPOCH),
                Turn.said(1, Speaker.COUNSELOR, "Mm-hmm.", Instant.EPOCH)));
    }

    @Test
    void whatWasSaidBeforeHasASay() {
        double alone = leaning.of("Maybe.", "Mm-hmm.", CodingContext.NONE)[CHANGE];
        double onChange =
                leaning.of("Maybe.", "Mm-hmm.", after("I want to stop, I really want to stop drinking."))[CHANGE];
        double onSustain = leaning.of("Maybe.", "Mm-hmm.", after("I like it and I won't stop for anybody."))[CHANGE];

        assertThat(onChange).isGreaterThan(onSustain);
        assertThat(alone).isEqualTo(leaning.alone("Maybe.", "Mm-hmm.")[CHANGE]);
    }

    @Test
    void chancesSumToOne() {
        double sum = 0;
        for (double p : leaning.of("I might.", "And then?", after("I don't know."))) sum += p;
        assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }
}
