package org.understudy.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.ui.common.SparkLine.Dot;

class SparkLineTest {
    @Test
    void namesTheRangeWhereItIsOneInWholeNumbersAndOtherwiseTheValue() {
        assertThat(SparkLine.name(new Dot(30.2, 27.6, 33.1))).isEqualTo("28–33");
        assertThat(SparkLine.name(new Dot(2.96, 2.94, 2.98))).isEqualTo("2.96");
        assertThat(SparkLine.name(new Dot(1.4, 1.4, 1.4))).isEqualTo("1.4");
    }
}
