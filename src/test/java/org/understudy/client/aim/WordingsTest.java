package org.understudy.client.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.client.Everybody;

/** What is not read to the end is never what is looked for. */
@Execution(ExecutionMode.CONCURRENT)
class WordingsTest {
    private static final List<List<String>> WRITTEN = Everybody.people()
            .flatMap(person -> person.units().stream())
            .flatMap(unit -> unit.asks().stream())
            .map(QuestionStems::of)
            .toList();

    private static final Wordings WORDINGS = new Wordings(WRITTEN);

    private static final List<String> ASKED = List.of(
            "How are you sleeping?",
            "Tell me about your mother.",
            "What happened that day?",
            "When did that start, and what did you make of it?",
            "Do you get on with your boss?",
            "Zxqv wpfk",
            "What goes through your mind when you lie awake?");

    @Test
    void whatIsLikeEnoughIsAsLikeAsIfAllHadBeenRead() {
        List<Double> found = new ArrayList<>();
        for (String question : ASKED) {
            double[] all = WORDINGS.likeness(QuestionStems.of(question), _ -> 0);
            for (double least : new double[] {0.4, 0.55, 0.66, 0.88}) {
                double[] some = WORDINGS.likeness(QuestionStems.of(question), _ -> least);
                for (int i = 0; i < all.length; i++) {
                    assertThat(some[i]).as("%s: %s", question, WRITTEN.get(i)).isIn(all[i], 0.0);
                    if (all[i] < least) continue;
                    assertThat(some[i]).isEqualTo(all[i]);
                    found.add(some[i]);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(100);
    }

    @Test
    void moreThanAnythingCanBeIsReachedByNone() {
        assertThat(WORDINGS.likeness(QuestionStems.of("How are you sleeping?"), _ -> Double.POSITIVE_INFINITY))
                .containsOnly(0);
    }

    @Test
    void everyWrittenOneIsLikeItself() {
        for (int i = 0; i < WRITTEN.size(); i += 40) {
            int at = i;
            double[] likeness = WORDINGS.likeness(WRITTEN.get(i), a -> a == at ? 0.95 : 2);
            assertThat(likeness[i]).as("%s", WRITTEN.get(i)).isGreaterThan(0.95);
        }
    }
}
