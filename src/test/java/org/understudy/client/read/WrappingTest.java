package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I was just wondering how you sleep?                       | how you sleep?
        So, um, could you tell me a bit more about your brother?  | your brother?
        I'd like to hear about the, the accident.                 | the accident.
        Can I ask you about your drinking?                        | your drinking?
        how do you get to work?                                   | how do you get to work?
        """)
    void whatAQuestionIsWrappedInIsTakenOff(String said, String left) {
        assertThat(Wrapping.off(Words.plain(said))).isEqualTo(left);
    }

    @Test
    void nothingButWrappingIsLeftAsItIs() {
        assertThat(Wrapping.off("could you tell me more about")).isEqualTo("could you tell me more about");
    }
}
