package org.understudy.client.fidelity.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.fidelity.readers.Voices.Reading;
import org.understudy.client.fidelity.readers.Voices.Told;

class VoicesTest {
    private final Voices two = new Voices(Stream.of("ray-railway", "marisol-kitchen")
            .map(new BundledCasebook()::open)
            .toList());

    @Test
    void aReaderTellsTwoPeopleBetterFromFiveLinesThanFromOne() {
        Told one = two.told(Reading.LITTLE_WORDS, 1, 1);
        Told five = two.told(Reading.LITTLE_WORDS, 5, 1);
        assertThat(one.share()).isGreaterThan(0.6);
        assertThat(five.share()).isGreaterThan(one.share());
        assertThat(five.read()).isLessThan(one.read());
        assertThat(five.byPerson()).containsOnlyKeys("ray-railway", "marisol-kitchen");
    }
}
