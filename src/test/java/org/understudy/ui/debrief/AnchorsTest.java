package org.understudy.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.i18n.Words;

class AnchorsTest {
    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (CtrsItem item : CtrsItem.values()) for (int point : Anchors.POINTS) all.add(Anchors.of(item.key(), point));
        return all;
    }

    @Test
    void everyItemHasItsFourAndNoTwoAreAlike() {
        assertThat(all()).hasSize(44).doesNotHaveDuplicates().allMatch(words -> words.length() >= 20);
    }

    /** Read beside a row, so a sentence and no more; and the number stands before it. */
    @Test
    void eachIsOneSentence() {
        assertThat(all()).allMatch(words -> words.length() <= 130 && words.indexOf('.') == words.length() - 1);
    }

    @Test
    void theGuideHasTheSameWords() throws IOException {
        String guide = Files.readString(Path.of("docs/guide/anchors.md"));
        assertThat(all()).allMatch(guide::contains);
        for (String page : List.of("supervisor.md", "trainee.md"))
            assertThat(Files.readString(Path.of("docs/guide", page))).contains("(anchors.md)");
    }

    @Test
    void aNumberIsOnAnAnchorOrBetweenTwo() {
        assertThat(Anchors.near(0)).containsExactly(0);
        assertThat(Anchors.near(1.5)).containsExactly(0, 2);
        assertThat(Anchors.near(3)).containsExactly(2, 4);
        assertThat(Anchors.near(4)).containsExactly(4);
        assertThat(Anchors.near(5.5)).containsExactly(4, 6);
        assertThat(Anchors.near(6)).containsExactly(6);
        assertThat(Anchors.read("homework", 0)).isEqualTo("0: " + Words.of("ctrs.homework.anchor.0"));
        assertThat(Anchors.read("homework", 5))
                .contains("4 and 6", Anchors.of("homework", 4), Anchors.of("homework", 6))
                .doesNotContain(Anchors.of("homework", 2));
    }
}
