package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnyPhraseTest {
    private static final AnyPhrase PHRASES = new AnyPhrase(List.of("on your own", "on your mind", "die down", "ta"));

    @Test
    void aPhraseIsFoundWhereverItStands() {
        assertThat(List.of("on your own", "are you on your own?", "did it die down", "and so on your mind", "vital"))
                .allMatch(PHRASES::isIn);
    }

    @Test
    void whatOnlyBeginsLikeOneIsNone() {
        assertThat(List.of("", "on", "on your way", "on your ow", "die dow", "own your mind", "did it die on you"))
                .noneMatch(PHRASES::isIn);
    }

    @Test
    void rephrasingIsTheSameAsTryingEveryPhrase() {
        assertThat(Lexicon.rephrase("what do you want from today, on your own?"))
                .doesNotContain("on your own");
        assertThat(Lexicon.rephrase("where do you live?")).isEqualTo("where do you live?");
    }
}
