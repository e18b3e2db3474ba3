package org.understudy.analysis.coding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTest {
    private static final String SAID = "So you've been carrying this by yourself since March, and nobody knew. What "
            + "would it have been like to tell somebody about those evenings?";

    @ParameterizedTest
    @EnumSource(Writing.class)
    void theSameTextIsAlwaysPutDownAlike(Writing writing) {
        assertThat(writing.of(SAID)).isEqualTo(writing.of(SAID));
    }

    @ParameterizedTest
    @EnumSource(value = Writing.class, names = "AS_WRITTEN", mode = EnumSource.Mode.EXCLUDE)
    void eachWayChangesTheText(Writing writing) {
        assertThat(writing.of(SAID)).isNotEqualTo(SAID);
    }

    @Test
    void withoutPunctuationOnlyLettersRemain() {
        assertThat(Writing.NO_PUNCTUATION.of("You've had enough -- haven't you?"))
                .isEqualTo("youve had enough havent you");
    }

    @Test
    void slipsKeepTheWordsAndFillersAddSome() {
        assertThat(Writing.TYPING_SLIPS.of(SAID).split(" ")).hasSameSizeAs(SAID.split(" "));
        assertThat(Writing.SPEECH_FILLERS.of(SAID).split(" ")).hasSizeGreaterThan(SAID.split(" ").length);
    }

    @Test
    void nothingSaidStaysNothing() {
        for (Writing writing : Writing.values()) assertThat(writing.of("")).isEmpty();
    }
}
