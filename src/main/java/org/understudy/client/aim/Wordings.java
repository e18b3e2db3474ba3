package org.understudy.client.aim;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Written questions, and how like each of them another question is, in its words, its letters and its meaning. */
final class Wordings {
    private final VectorIndex words;
    private final VectorIndex letters;
    private final Directions meanings;

    /** @param stems of each question, in their order */
    Wordings(List<List<String>> stems) {
        words = new VectorIndex(stems.stream().map(Features::words).toList());
        letters = new VectorIndex(stems.stream().map(Features::letters).toList());
        meanings =
                new Directions(stems.stream().map(QuestionVectors.learned()::of).toList());
    }

    /**
     * The likeness to each of them, 0 to 1.
     *
     * @param least what is of use, of each by its place; where it is less, it may be said to be 0
     */
    double[] likeness(List<String> stems, IntToDoubleFunction least) {
        double[] likeness = words.cosines(Features.words(stems));
        double[] byLetter = letters.cosines(Features.letters(stems));
        Directions.Beside meaning = meanings.beside(QuestionVectors.learned().of(stems));
        for (int a = 0; a < likeness.length; a++) {
            double spelled = likeness[a] * (1 - AimWeights.SMALL_LETTERS) + byLetter[a] * AimWeights.SMALL_LETTERS;
            likeness[a] = meaning.mayReach(a, AimWeights.meantAtLeast(least.applyAsDouble(a), spelled))
                    ? AimWeights.likeness(spelled, meaning.cosine(a))
                    : 0;
        }
        return likeness;
    }
}
