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
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** Finds which of the case's small questions a sentence is: the nearer the talk is to the unit, the less alike they must be. */
public final class SmallQuestions {
    private final List<Written> asks = new ArrayList<>();
    private final VectorIndex words;
    private final VectorIndex letters;

    /** Speaks of somebody who has to have been named. */
    private static final Pattern SOMEBODY = Pattern.compile("\\b(he|she|him|her|his|they|them|their)\\b");

    /**
     * One way of asking.
     *
     * @param bare means something only after its unit: hardly a word of content, of somebody not named, or asked of several
     *     units
     */
    private record Written(DisclosureUnit unit, Detail detail, boolean bare) {}

    public SmallQuestions(ClientCase clientCase) {
        List<List<String>> stems = new ArrayList<>();
        Map<List<String>, Set<String>> units = new HashMap<>();
        for (DisclosureUnit unit : clientCase.units()) {
            for (Detail detail : unit.details()) {
                for (String ask : detail.asks()) {
                    stems.add(Sentence.stems(ask));
                    units.computeIfAbsent(stems.getLast(), _ -> new HashSet<>()).add(unit.id());
                }
            }
        }
        for (DisclosureUnit unit : clientCase.units()) {
            for (Detail detail : unit.details()) {
                for (String ask : detail.asks()) {
                    List<String> words = stems.get(asks.size());
                    boolean shared = units.get(words).size() > 1;
                    asks.add(new Written(unit, detail, shared || bare(ask, words)));
                }
            }
        }
        words = new VectorIndex(stems.stream().map(Features::words).toList());
        letters = new VectorIndex(stems.stream().map(Features::letters).toList());
    }

    private static boolean bare(String ask, List<String> stems) {
        long content = stems.stream().filter(s -> !Lexicon.isStop(s)).count();
        boolean named = ask.matches(".+\\b\\p{Lu}\\p{Ll}+.*");
        return content == 0
                || !named && content <= 2 && SOMEBODY.matcher(Words.plain(ask)).find();
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
