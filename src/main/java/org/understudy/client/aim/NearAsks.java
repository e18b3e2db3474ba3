package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Sentence;

/** A sentence beside every authored ask and label: stems with synonyms and word pairs (tf-idf cosine), and letter trigrams. */
final class NearAsks {
    private static final int[] BY_WORD = {Evidence.NEAREST, Evidence.SECOND, Evidence.THIRD};
    private static final int[] FIRST_THREE = {0, 1, 2};

    private final List<Ask> asks = new ArrayList<>();
    private final int[] first;
    private final VectorIndex words;
    private final VectorIndex letters;
    private final List<int[]> meanings;

    NearAsks(List<DisclosureUnit> units) {
        first = new int[units.size() + 1];
        for (int u = 0; u < units.size(); u++) {
            first[u] = asks.size();
            asks.addAll(withLabel(units.get(u)));
        }
        first[units.size()] = asks.size();
        List<List<String>> stems =
                asks.stream().map(a -> Sentence.stems(a.text())).toList();
        meanings = stems.stream().map(QuestionVectors.learned()::of).toList();
        words = new VectorIndex(stems.stream().map(Features::words).toList());
        letters = new VectorIndex(stems.stream().map(Features::letters).toList());
    }

    /** The label of a unit is one more way of asking for it. */
    static List<Ask> withLabel(DisclosureUnit unit) {
        List<Ask> own =
                new ArrayList<>(unit.asks().stream().map(a -> Ask.of(unit, a)).toList());
        own.add(new Ask(unit, unit.label(), Optional.empty()));
        return own;
    }

    /** Fills in the likenesses, and says which ask of each unit is nearest. */
    List<Ask> into(double[][] evidence, List<String> stems, List<Ask> hidden) {
        double[] byWord = words.cosines(Features.words(stems));
        double[] byLetter = letters.cosines(Features.letters(stems));
        int[] meaning = QuestionVectors.learned().of(stems);
        List<Ask> nearest = new ArrayList<>();
        for (int u = 0; u < evidence.length; u++) {
            double[] e = evidence[u];
            int near = first[u];
            double[] meant = new double[3];
            for (int a = first[u]; a < first[u + 1]; a++) {
                if (hidden.contains(asks.get(a))) continue;
                if (byWord[a] > e[Evidence.NEAREST]) near = a;
                rank(e, BY_WORD, byWord[a]);
                rank(meant, FIRST_THREE, QuestionVectors.cosine(meaning, meanings.get(a)));
                e[Evidence.LETTERS] = Math.max(e[Evidence.LETTERS], byLetter[a]);
            }
            e[Evidence.MEANT] = meant[0] - Evidence.ANY;
            e[Evidence.MEANT_THIRD] = meant[2] - Evidence.ANY;
            e[Evidence.LABEL] = byWord[first[u + 1] - 1];
            nearest.add(asks.get(near));
        }
        return nearest;
    }

    /** Puts a likeness among the highest so far, which stand in these places. */
    private static void rank(double[] e, int[] places, double likeness) {
        double rest = likeness;
        for (int place : places) {
            double held = e[place];
            e[place] = Math.max(held, rest);
            rest = Math.min(held, rest);
        }
    }
}
