package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** Finds which of the case's small questions a sentence is: the nearer the talk is to the unit, the less alike they must be. */
public final class SmallQuestions {
    private final List<Written> asks = new ArrayList<>();
    private final VectorIndex words;
    private final VectorIndex letters;

    /** Speaks of somebody who has to have been named. */
    private static final Pattern SOMEBODY = Pattern.compile("\\b(he|she|him|her|his|they|them|their)\\b");

    /** @param bare means something only after its unit: hardly a word of content, of somebody not named, or asked of several units */
    private record Written(DisclosureUnit unit, Detail detail, boolean bare) {}

    public SmallQuestions(ClientCase clientCase) {
        List<Map<String, Double>> wordDocs = new ArrayList<>();
        List<Map<String, Double>> letterDocs = new ArrayList<>();
        Map<List<String>, Set<String>> shared = shared(clientCase);
        for (DisclosureUnit unit : clientCase.units()) {
            for (Detail detail : unit.details()) {
                for (String ask : detail.asks()) {
                    Sentence sentence = Sentence.of(ask);
                    boolean bare =
                            bare(sentence) || shared.get(sentence.stems()).size() > 1;
                    asks.add(new Written(unit, detail, bare));
                    wordDocs.add(Features.words(sentence.stems()));
                    letterDocs.add(Features.letters(sentence.stems()));
                }
            }
        }
        words = new VectorIndex(wordDocs);
        letters = new VectorIndex(letterDocs);
    }

    /** Which units ask a thing in the same words: such a question says nothing of which is meant. */
    private static Map<List<String>, Set<String>> shared(ClientCase clientCase) {
        Map<List<String>, Set<String>> units = new HashMap<>();
        for (DisclosureUnit unit : clientCase.units()) {
            for (Detail detail : unit.details()) {
                for (String ask : detail.asks())
                    units.computeIfAbsent(Sentence.stems(ask), _ -> new HashSet<>())
                            .add(unit.id());
            }
        }
        return units;
    }

    private static boolean bare(Sentence ask) {
        boolean named = ask.text().matches(".+\\b\\p{Lu}\\p{Ll}+.*");
        return ask.content().isEmpty()
                || !named
                        && ask.content().size() <= 2
                        && SOMEBODY.matcher(Words.plain(ask.text())).find();
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
            SmallQuestion found = new SmallQuestion(ask.unit(), ask.detail(), likeness, near);
            if (found.score() >= AimWeights.SMALL_ACCEPT && (best == null || found.score() > best.score()))
                best = found;
        }
        return Optional.ofNullable(best);
    }
}
