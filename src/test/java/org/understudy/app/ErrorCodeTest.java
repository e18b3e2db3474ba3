package org.understudy.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void isTheSameForTheSameFaultWhateverWasSaid() {
        assertThat(ErrorCode.of(fault("she said this"))).isEqualTo(ErrorCode.of(fault("he said that")));
    }

    @Test
    void lookedAtThroughAWrapperIsStillTheSameFault() {
        IllegalStateException fault = fault("x");
        assertThat(ErrorCode.of(new RuntimeException(fault))).isEqualTo(ErrorCode.of(fault));
    }

    @Test
    void differsByWhatWasThrown() {
        assertThat(ErrorCode.of(fault("x")).text()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(ErrorCode.of(new IllegalArgumentException())).isNotEqualTo(ErrorCode.of(fault("x")));
    }

    private static IllegalStateException fault(String message) {
        return new IllegalStateException(message);
    }
}
