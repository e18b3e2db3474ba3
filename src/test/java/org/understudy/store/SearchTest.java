package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.Speaker;

class SearchTest {
    @TempDir
    Path folder;

    private H2SessionStore store;

    @BeforeEach
    void open() {
        store = H2SessionStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> found(String words) {
        return store.search(words, 50).stream().map(TurnHit::text).toList();
    }

    @Test
    void findsTurnsThatHoldAllWordsWhereverTheyStand() {
        store.save(Sessions.said("a", "How do you sleep?", "I don't sleep, not since March.", "March is far."));
        assertThat(found("march sleep")).containsExactly("I don't sleep, not since March.");
        assertThat(found("SLEEP")).containsExactlyInAnyOrder("How do you sleep?", "I don't sleep, not since March.");
        assertThat(found("sleep nowhere")).isEmpty();
        assertThat(found(" ?! ")).isEmpty();
    }

    @Test
    void takesTheLastWordAsABeginning() {
        store.save(Sessions.said("a", "The nightmares again.", "Tonight then."));
        assertThat(found("night")).containsExactly("The nightmares again.");
        assertThat(found("the nightm")).containsExactly("The nightmares again.");
        assertThat(found("nightmares the")).containsExactly("The nightmares again.");
        assertThat(found("nightm again")).isEmpty();
    }

    @Test
    void overlooksAccentsCaseAndApostrophes() {
        store.save(Sessions.said("a", "Café Zoë, didn’t we?", "我睡不着。"));
        assertThat(found("cafe zoe")).hasSize(1);
        assertThat(found("didn't")).hasSize(1);
        assertThat(found("睡")).containsExactly("我睡不着。");
    }

    @Test
    void putsWordsThatStandTogetherFirst() {
        store.save(Sessions.said(
                "a",
                "Did your mother and your father ever talk about the car?",
                "Father car.",
                "It was your father's car that I took, and I never said a word about it to anybody at home."));
        assertThat(found("fathers car")).hasSize(1);
        assertThat(found("father car").getFirst()).isEqualTo("Father car.");
    }

    @Test
    void findsWhatWasSaidAMomentAgo() {
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, "Tell me about the orchard."));
        assertThat(found("orchard")).hasSize(1);
        store.end("s", Sessions.START);
        assertThat(found("orchard")).hasSize(1);
        assertThat(store.search("orchard", 5))
                .containsExactly(new TurnHit("s", "Mara Quinn", 0, Speaker.COUNSELOR, "Tell me about the orchard."));
    }

    @Test
    void forgetsWhatWasReplacedOrDeleted() {
        store.save(Sessions.said("a", "orchard gate", "well then"));
        store.save(Sessions.said("b", "the orchard wall"));
        store.save(Sessions.said("a", "only the gate", "well then"));
        assertThat(found("orchard")).containsExactly("the orchard wall");
        assertThat(found("gate")).containsExactly("only the gate");
        store.delete("b");
        assertThat(found("orchard")).isEmpty();
        assertThat(found("gate")).hasSize(1);
    }

    @Test
    void findsTheSameAsReadingEverything() {
        List<org.understudy.session.Session> talks = java.util.stream.IntStream.range(0, 300)
                .mapToObj(i -> Sessions.talk(i, 8))
                .toList();
        store.saveAll(talks);
        for (String word : List.of("mother", "word7", "sleep", "zzz")) {
            long expected = talks.stream()
                    .flatMap(talk -> talk.turns().stream())
                    .filter(turn -> Words.of(turn.text()).stream().anyMatch(said -> said.startsWith(word)))
                    .count();
            assertThat(store.search(word, 1_000_000)).hasSize((int) expected);
        }
    }

    @Test
    void keepsAVeryLongSessionSearchable() {
        String[] lines = new String[5_000];
        java.util.Arrays.fill(lines, "and again");
        lines[4_999] = "and finally quince";
        store.save(Sessions.said("long", lines));
        assertThat(found("quince")).hasSize(1);
        assertThat(store.search("and", 10_000)).hasSize(5_000);
        store.delete("long");
        assertThat(found("and")).isEmpty();
    }
}
