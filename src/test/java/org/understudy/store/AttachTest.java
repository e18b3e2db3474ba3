package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.session.Session;

class AttachTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenAboutASessionIsThereAfterARestartAndNothingElseIsTouched() {
        Session said = Sessions.said("a", "one line");
        Map<String, Object> written = Map.of("written", Map.of("problems", List.of("sleep")));
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.save(said);
            store.attach("a", "formulation", Map.of("written", Map.of()));
            store.attach("a", "formulation", written);
            store.attach("a", "other", Map.of("x", 1));
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            Session found = store.find("a").orElseThrow();
            assertThat(found.extra()).containsEntry("formulation", written).containsKey("other");
            assertThat(found.turns()).isEqualTo(said.turns());
        }
    }
}
