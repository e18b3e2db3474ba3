package org.understudy.practice.replies;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;

/** What a turn without a record is about, by its words. Safe to share between threads. */
final class About {
    /** Shared words, each weighed by how rare it is among the units, from which a written turn is about a unit. */
    private static final double CLEAR = 9;

    private static volatile Optional<About> last = Optional.empty();

    private final ClientCase clientCase;
    private final Map<DisclosureUnit, Set<String>> words = new IdentityHashMap<>();

    private About(ClientCase clientCase) {
        this.clientCase = clientCase;
        for (DisclosureUnit unit : clientCase.units()) words.put(unit, wordsOf(unit));
    }

    /** The unit whose words a written turn uses, where one stands out. */
    static Optional<DisclosureUnit> byItsWords(ClientCase clientCase, String text) {
        Optional<About> before = last.filter(about -> about.clientCase == clientCase);
        About about = before.orElseGet(() -> new About(clientCase));
        if (before.isEmpty()) last = Optional.of(about);
        return about.of(text);
    }

    private Optional<DisclosureUnit> of(String text) {
        Map<DisclosureUnit, Double> score = new IdentityHashMap<>();
        for (String stem : Words.content(text)) {
            List<DisclosureUnit> with = clientCase.units().stream()
                    .filter(unit -> words.get(unit).contains(stem))
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
