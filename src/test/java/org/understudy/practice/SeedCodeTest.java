package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeedCodeTest {
    @Test
    void theSameCodeIsTheSameSeedHoweverItIsTyped() {
        assertThat(new SeedCode(" Birch-27 ").seed()).isEqualTo(new SeedCode("birch-27").seed());
        assertThat(new SeedCode("birch-28").seed()).isNotEqualTo(new SeedCode("birch-27").seed());
    }

    @Test
    void aNumberIsItself() {
        assertThat(new SeedCode("7").seed()).isEqualTo(7);
    }

    @Test
    void aDrawnCodeCanBeSaidAloud() {
        assertThat(SeedCode.draw(new SplittableRandom(1)).code()).matches("[a-z]+-[1-9][0-9]");
    }

    @Test
    void anEmptyCodeIsRefused() {
        assertThatThrownBy(() -> new SeedCode("  ")).isInstanceOf(IllegalArgumentException.class);
    }
}
