package org.understudy.client.mind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleChoiceTest {
    private static final Map<String, Double> OWN = Map.of("talk", 0.4, "hostile", 0.1, "numb", 0.5);

    @Test
    void isWrittenAsItIsRead() {
        assertThat(StyleChoice.of("reserved").text()).isEqualTo("reserved");
        assertThat(StyleChoice.of("hostile=0.6, talk=0.25").text()).isEqualTo("plain,talk=0.25,hostile=0.6");
        assertThat(StyleChoice.of("Upset, numb=1").text()).isEqualTo("upset,numb=1.0");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> StyleChoice.of("gloomy")).hasMessageContaining("use one of plain");
        assertThatThrownBy(() -> StyleChoice.of("plain,mood=0.2")).hasMessageContaining("mood is no slider");
        for (String bad : new String[] {"talk=900", "talk=-1", "talk=abc", "talk=", "talk=NaN"})
            assertThatThrownBy(() -> StyleChoice.of(bad)).hasMessageContaining("from 0 to 1");
    }

    @Test
    void aSliderStandsWhereItIsSetAndTheOthersWhereTheStyleHasThem() {
        Style style = Style.of(OWN, "upset,talk=0.9");
        assertThat(style.talk()).isEqualTo(0.9);
        assertThat(style.hostile()).isEqualTo(Style.of(OWN, "upset").hostile());
        assertThat(style.positions()).containsEntry("talk", 0.9).containsKeys("numb", "articulate");
    }

    @Test
    void aSliderMovedFarBendsTheTalkAndALittleDoesNot() {
        assertThat(Style.of(OWN, "plain,talk=0.5").bent()).isEqualTo(Bent.NONE);
        assertThat(Style.of(OWN, "plain,talk=0.05").bent()).isEqualTo(Bent.RESERVED);
        assertThat(Style.of(OWN, "reserved,talk=0.9").bent()).isEqualTo(Bent.TALKATIVE);
        assertThat(Style.of(OWN, "plain,talk=0.7,hostile=0.9").bent()).isEqualTo(Bent.UPSET);
        assertThat(Style.of(OWN, "reserved,numb=0.6").bent()).isEqualTo(Bent.RESERVED);
    }

    @Test
    void whatIsNotKnownInASessionCountsForNothing() {
        assertThat(Style.of(OWN, "gloomy")).isEqualTo(Style.of(OWN, "plain"));
        assertThat(Style.of(OWN, "")).isEqualTo(Style.of(OWN, "plain"));
        assertThat(Style.of(OWN, "upset,mood=3,talk=0.9")).isEqualTo(Style.of(OWN, "upset,talk=0.9"));
    }
}
