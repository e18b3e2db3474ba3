package org.understudy.client.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Feelings;
import org.understudy.client.mind.Ledger;
import org.understudy.client.mind.Mind;
import org.understudy.client.mind.Spoken;
import org.understudy.client.mind.Style;
import org.understudy.client.mind.Thread;
import org.understudy.client.mind.Thresholds;

class MomentumTest {
    private static final String CHANGE = "I want to stop doing it. I'm going to try, I've had enough of it.";
    private static final String NEUTRAL = "It's the third house on the left.";
    private static final ClientCase CASE = new BundledCasebook().open("tom-sundays");

    private final Momentum.Leanings leanings = new Momentum.Leanings();
    private final Mind mind = new Mind(
            CASE,
            Thresholds.of(CASE),
            Style.of(Map.of(), "plain"),
            new Feelings(Map.of()),
            new Ledger(),
            new Thread(),
            new Spoken(),
            30);

    @Test
    void ownChangeTalkFavoursMoreOfIt() {
        assertThat(Momentum.of(mind, leanings).cost(CHANGE)).isPositive();
        mind.thread().leansToChange(true);
        assertThat(Momentum.of(mind, leanings).cost(CHANGE)).isNegative();
        assertThat(Momentum.of(mind, leanings).cost(NEUTRAL)).isZero();
    }

    @Test
    void adviceSpoilsIt() {
        mind.thread().leansToChange(true);
        mind.thread().happened(Event.ADVICE.code());
        assertThat(Momentum.of(mind, leanings).cost(CHANGE)).isPositive();
    }
}
