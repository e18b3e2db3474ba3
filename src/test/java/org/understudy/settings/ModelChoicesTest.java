package org.understudy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelChoicesTest {
    private final ModelChoices lab = ModelChoices.DEFAULT
            .withModel(Optional.of("m"))
            .withConsentedHost(Optional.of("lab.example"))
            .withAddress(Optional.of("http://Lab.example:8000/v1"));

    @Test
    void wordsGoToTheAllowedHostWhereItIsTheOneInUse() {
        assertThat(lab.sentTo()).contains("lab.example");
    }

    @Test
    void wordsStayHereWithoutAModelWithoutLeaveAndAtAnotherAddress() {
        assertThat(lab.withModel(Optional.empty()).sentTo()).isEmpty();
        assertThat(lab.withConsentedHost(Optional.empty()).sentTo()).isEmpty();
        assertThat(lab.withAddress(Optional.of("11434")).sentTo()).isEmpty();
        assertThat(lab.withAddress(Optional.empty()).sentTo()).isEmpty();
    }
}
