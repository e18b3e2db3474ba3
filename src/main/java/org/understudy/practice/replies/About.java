package org.understudy.practice.replies;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;

/** What a turn without a record is about, by its words. */
final class About {
    /** Shared words, each weighed by how rare it is among the units, from which a written turn is about a unit. */
    private static final double CLEAR = 9;

    private About() {}

    /** The unit whose words a written turn uses, where one stands out. */
    static Optional<DisclosureUnit> byItsWords(ClientCase clientCase, String text) {
        Map<DisclosureUnit, Set<String>> words = new HashMap<>();
        for (DisclosureUnit unit : clientCase.units()) words.put(unit, wordsOf(unit));
        Set<String> said = Words.content(text);
        Map<DisclosureUnit, Double> score = new HashMap<>();
        for (String stem : said) {
            List<DisclosureUnit> with = words.entrySet().stream()
                    .filter(e -> e.getValue().contains(stem))
                    .map(Map.Entry::getKey)
                    .toList();
            double weight = Math.log(1 + (double) words.size() / (1 + with.size()));
            with.forEach(unit -> score.merge(unit, weight, Double::sum));
        }
        return score.entrySet().stream()
                .filter(e -> e.getValue() >= CLEAR)
                .max(Comparator.<Map.Entry<DisclosureUnit, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().id()))
                .map(Map.Entry::getKey);
    }

    private static Set<String> wordsOf(DisclosureUnit unit) {
        Set<String> words = new HashSet<>(Words.content(unit.label()));
        Stream.concat(unit.tags().stream(), unit.lines().stream()).forEach(line -> words.addAll(Words.content(line)));
        return words;
    }
}
