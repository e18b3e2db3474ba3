package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.read.Sentence;

/** Finds which of the case's small questions a sentence is: the nearer the talk is to the unit, the less alike they must be. */
public final class SmallQuestions {
    private final List<Written> asks = new ArrayList<>();
    private final VectorIndex words;
    private final VectorIndex letters;

    /** @param bare without a word of content, so that it means something only after its unit */
    private record Written(DisclosureUnit unit, Detail detail, boolean bare) {}

    public SmallQuestions(ClientCase clientCase) {
        List<Map<String, Double>> wordDocs = new ArrayList<>();
        List<Map<String, Double>> letterDocs = new ArrayList<>();
        for (DisclosureUnit unit : clientCase.units()) {
            for (Detail detail : unit.details()) {
                for (String ask : detail.asks()) {
                    Sentence sentence = Sentence.of(ask);
                    asks.add(new Written(unit, detail, sentence.content().isEmpty()));
                    wordDocs.add(Features.words(sentence.stems()));
                    letterDocs.add(Features.letters(sentence.stems()));
                }
            }
        }
        words = new VectorIndex(wordDocs);
        letters = new VectorIndex(letterDocs);
    }

    /**
     * The small question a sentence is, if it is one.
     *
     * @param nearness of the talk to a unit: 1 where it was just spoken of, 0 where it was not
     * @param open whether a unit's details may be said
     */
    public Optional<SmallQuestion> in(
            Sentence sentence, ToDoubleFunction<DisclosureUnit> nearness, Predicate<DisclosureUnit> open) {
        double[] byWord = words.cosines(Features.words(sentence.stems()));
        double[] byLetter = letters.cosines(Features.letters(sentence.stems()));
        SmallQuestion best = null;
        for (int a = 0; a < byWord.length; a++) {
            Written ask = asks.get(a);
            double likeness = byWord[a] * (1 - AimWeights.SMALL_LETTERS) + byLetter[a] * AimWeights.SMALL_LETTERS;
            if (likeness + AimWeights.SMALL_NEAR < AimWeights.SMALL_ACCEPT || !open.test(ask.unit())) continue;
            double near = nearness.applyAsDouble(ask.unit());
            if (ask.bare() && near < AimWeights.SMALL_BARE) continue;
            double score = likeness + AimWeights.SMALL_NEAR * near;
            if (score >= AimWeights.SMALL_ACCEPT && (best == null || score > best.score()))
                best = new SmallQuestion(ask.unit(), ask.detail(), likeness, score);
        }
        return Optional.ofNullable(best);
    }
}
