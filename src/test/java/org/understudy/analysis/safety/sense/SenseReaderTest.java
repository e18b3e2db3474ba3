package org.understudy.analysis.safety.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseReaderTest {
    private final SenseReader reader = SenseReader.shipped();

    private double heard(String client, String reply) {
        return reader.hear(client, reply).map(HeardHarm::probability).orElse(0.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I've been in hospital with schizophrenia. | You're a lunatic, let's be plain about it. | I don't think you're a lunatic at all.
        I lost the baby in March. | It'll all work out, you'll be pregnant again by Christmas. | I can't tell you how it will work out. What was March like?
        He hit me on Sunday. | Are you sure it happened? What did you do to provoke him? | I believe you. You did nothing to provoke him.
        """)
    void whatIsDeniedIsHeardAsLessHarmThanWhatIsSaid(String client, String harmful, String near) {
        assertThat(heard(client, harmful)).isGreaterThan(heard(client, near) + .15);
        assertThat(heard(client, near)).isLessThan(HeardHarm.WORTH_A_LOOK);
    }

    @Test
    void theQuoteIsASentenceOfTheTurn() {
        String reply = "I see. You people never change, once a junkie, always a junkie.";
        HeardHarm heard = reader.hear("I used again on Friday.", reply).orElseThrow();
        assertThat(heard.probability()).isGreaterThan(HeardHarm.WORTH_A_LOOK);
        assertThat(reply.substring(heard.from(), heard.to()))
                .startsWith("You people")
                .endsWith("junkie.");
        assertThat(heard.kind()).isEqualTo("stigma");
    }

    @Test
    void aWordOrTwoSaysNothingOfItsOwn() {
        assertThat(reader.hear("I wish I were dead.", "Right.")).isEmpty();
        assertThat(reader.hear("I wish I were dead.", "…")).isEmpty();
    }

    @Test
    void anExemplarOfEachKindShipsWithItsNearMisses() {
        for (String kind : SenseReader.LABELS.subList(1, SenseReader.LABELS.size())) {
            assertThat(Exemplar.shipped().stream()
                            .filter(e -> e.harmful() && e.kind().equals(kind)))
                    .as(kind)
                    .hasSizeGreaterThanOrEqualTo(50);
            assertThat(Exemplar.shipped().stream()
                            .filter(e -> !e.harmful() && e.kind().equals(kind)))
                    .as(kind)
                    .hasSizeGreaterThanOrEqualTo(50);
        }
    }
}
