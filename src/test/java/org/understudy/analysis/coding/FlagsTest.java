package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

class FlagsTest {
    private static Set<String> flags(String... said) {
        List<Turn> before = new ArrayList<>();
        for (int i = 0; i < said.length - 1; i++) {
            Speaker who = (said.length - 1 - i) % 2 == 0 ? Speaker.COUNSELOR : Speaker.CLIENT;
            before.add(Turn.said(i, who, said[i], Instant.EPOCH));
        }
        return BuiltInCoder.load()
                .code(said[said.length - 1], new CodingContext(before))
                .flags();
    }

    @Test
    void askingAgainForWhatWasDeclinedPushes() {
        assertThat(flags("What happened in the car?", "I'd rather not.", "But what happened in the car?"))
                .contains("pushes");
        assertThat(flags("Tell me about your brother.", "I don't want to talk about him.", "How did your brother die?"))
                .contains("pushes");
    }

    @Test
    void leavingItIsRespectedAndNoPush() {
        assertThat(flags("What happened in the car?", "I'd rather not.", "Okay, we can leave that. How is the sleep?"))
                .contains("redirect_respected")
                .doesNotContain("pushes");
        assertThat(flags("What happened in the car?", "Not much.", "What happened in the car?"))
                .doesNotContain("pushes");
    }

    @Test
    void oneStemThreeTimesIsAFormula() {
        assertThat(flags(
                        "It sounds like the week was long.",
                        "Yeah.",
                        "It sounds like you miss her.",
                        "I do.",
                        "It sounds like work is no help at all these days, with the new people and the hours."))
                .contains("formulaic");
        assertThat(flags(
                        "It sounds like the week was long.",
                        "Yeah.",
                        "You miss her.",
                        "I do.",
                        "It sounds like work is no help at all these days, with the new people and the hours."))
                .doesNotContain("formulaic");
    }
}
