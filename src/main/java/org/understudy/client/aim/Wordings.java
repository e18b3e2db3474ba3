package org.understudy.client.aim;

import java.util.List;
import java.util.function.IntPredicate;

/** Written questions, and how like each of them another question is, in its words, its letters and its meaning. */
final class Wordings {
    private final VectorIndex words;
    private final VectorIndex letters;
    private final List<short[]> meanings;

    /** @param stems of each question, in their order */
    Wordings(List<List<String>> stems) {
        words = new VectorIndex(stems.stream().map(Features::words).toList());
        letters = new VectorIndex(stems.stream().map(Features::letters).toList());
        meanings = stems.stream().map(QuestionVectors.learned()::of).toList();
    }

    /**
     * The likeness to each of them, 0 to 1.
     *
     * @param wanted whether one is looked at, by its place; the others are 0
     */
    double[] likeness(List<String> stems, IntPredicate wanted) {
        double[] likeness = words.cosines(Features.words(stems));
        double[] byLetter = letters.cosines(Features.letters(stems));
        short[] meaning = QuestionVectors.learned().of(stems);
        for (int a = 0; a < likeness.length; a++) {
            if (!wanted.test(a)) {
                likeness[a] = 0;
                continue;
            }
            double spelled = likeness[a] * (1 - AimWeights.SMALL_LETTERS) + byLetter[a] * AimWeights.SMALL_LETTERS;
            likeness[a] = AimWeights.likeness(spelled, QuestionVectors.cosine(meaning, meanings.get(a)));
        }
        return likeness;
    }
}
