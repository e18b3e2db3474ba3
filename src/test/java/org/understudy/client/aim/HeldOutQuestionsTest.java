package org.understudy.client.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Sentences;

/**
 * Questions in other words, three a unit, written by somebody who had not seen the case's own: how often the unit that was
 * meant is found, without any talk before it. The figures go to {@code target/held-out-questions.tsv}; the floors only
 * notice when something breaks.
 */
class HeldOutQuestionsTest {
    private static final BundledCasebook CASES = new BundledCasebook();

    private record Score(String id, int questions, int first, int rightly, int wrongly) {
        double share(int part) {
            return (double) part / questions;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f",
                    id,
                    questions,
                    share(first),
                    share(rightly),
                    share(wrongly),
                    share(questions - rightly - wrongly));
        }
    }

    @Test
    void findTheirUnitInEveryCaseThatShips() throws IOException {
        List<Score> scores = new ArrayList<>();
        for (CaseCard card : CASES.cards()) scores.add(score(card.id()));
        List<String> lines = new ArrayList<>(List.of("case\tquestions\tfound first\trightly\twrongly\tdeferred"));
        scores.forEach(s -> lines.add(s.toString()));
        Files.write(Path.of("target", "held-out-questions.tsv"), lines);
        assertThat(scores).hasSize(8).allSatisfy(s -> {
            assertThat(s.share(s.first())).as(s.id() + " found first").isGreaterThan(0.72);
            assertThat(s.share(s.wrongly())).as(s.id() + " wrongly").isLessThan(0.18);
        });
    }

    private static Score score(String id) throws IOException {
        Aiming aiming = new Aiming(new AskIndex(CASES.open(id)));
        int n = 0;
        int first = 0;
        int rightly = 0;
        int wrongly = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/heldout/questions-" + id + ".tsv"))) {
            String[] cells = line.split("\t");
            if (cells[0].equals("unit") || cells.length < 2) continue;
            Aim aim = aim(aiming, cells[1]);
            boolean found =
                    aim.best().filter(b -> b.unit().id().equals(cells[0])).isPresent();
            n++;
            if (found) first++;
            if (aim.confident() && found) rightly++;
            else if (aim.confident()) wrongly++;
        }
        return new Score(id, n, first, rightly, wrongly);
    }

    /** The last sentence that finds something surely, as in a turn. */
    private static Aim aim(Aiming aiming, String question) {
        List<Aim> aims = Sentences.of(question).reversed().stream()
                .map(s -> aiming.of(Sentence.of(s), Prior.NONE))
                .toList();
        return aims.stream().filter(Aim::confident).findFirst().orElse(aims.getFirst());
    }
}
