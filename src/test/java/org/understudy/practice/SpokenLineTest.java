package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpokenLineTest {
    @Test
    void keepsEmojiAndOtherScripts() {
        assertThat(SpokenLine.of("  שלום 🙂 مرحبا  ")).isEqualTo("שלום 🙂 مرحبا");
    }

    @Test
    void keepsMarkupAsTheWordsItIs() {
        assertThat(SpokenLine.of("<b>why</b> & how")).isEqualTo("<b>why</b> & how");
    }

    @Test
    void dropsControlCharactersAndDirectionOverrides() {
        assertThat(SpokenLine.of("a\u0000b\u001B[31mc\u202Ed\r\ne")).isEqualTo("ab[31mcd\ne");
    }

    @Test
    void refusesWhatHoldsNoWords() {
        assertThatThrownBy(() -> SpokenLine.of("\u0000\u0007 \n"))
                .isInstanceOfSatisfying(
                        UnsayableLine.class, e -> assertThat(e.reason()).isEqualTo(UnsayableLine.Reason.EMPTY));
    }

    @Property
    void whatWasTidiedOnceIsTidy(@ForAll String typed) {
        try {
            String once = SpokenLine.of(typed);
            assertThat(SpokenLine.of(once)).isEqualTo(once);
        } catch (UnsayableLine nothingToSay) {
            assertThat(nothingToSay.getMessage()).isNotBlank();
        }
    }
}
