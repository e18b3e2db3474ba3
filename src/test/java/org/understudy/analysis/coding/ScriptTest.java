package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.session.Technique;

/** What the coder cannot read it does not judge. */
class ScriptTest {
    @Test
    void saysWhichLettersItDoesNotRead() {
        assertThat(Script.unread("\u0645\u0631\u062d\u0628\u0627")).contains("Arabic");
        assertThat(Script.unread("\u4f60\u597d\u5417")).contains("Han");
        assertThat(Script.unread("\u041a\u0430\u043a \u0434\u0435\u043b\u0430?"))
                .contains("Cyrillic");
        assertThat(Script.unread("\u05e9\u05dc\u05d5\u05dd")).contains("Hebrew");
    }

    @Test
    void readsLatinLettersWithAFewOthersAmongThem() {
        for (String text :
                List.of("", "\u2026", "55", "\uD83D\uDE42", "You said \u0634\u0643\u0631\u0627 to her.", "Ça va, Zoë?"))
            assertThat(Script.unread(text)).as(text).isEmpty();
    }

    @Test
    void codesWhatItCannotReadAsNothingAtAll() {
        for (String text : List.of(
                "\u0643\u064a\u0641 \u062d\u0627\u0644\u0643\u061f",
                "\u4f60\u597d\u5417",
                "\u0418\u0434\u0438 \u043a \u0447\u0451\u0440\u0442\u0443!")) {
            CodedTurn coded = BuiltInCoder.load().code(text, new CodingContext(List.of()));
            assertThat(coded.codes()).isEmpty();
            assertThat(coded.main()).isEqualTo(Technique.OTHER);
            assertThat(coded.confidence()).isZero();
            assertThat(coded.flags()).containsExactly(Script.NOT_READ);
        }
    }
}
