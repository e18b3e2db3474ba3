package org.understudy.client.aim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * Counts which stems ask for the same units. Nearness is normalised pointwise mutual information over units (Bouma 2009),
 * taken down where it rests on fewer than five units; only stems of two cases and more, so that nobody's private words
 * count.
 */
final class LearnedAssociations {
    private static final int UNITS_TOGETHER = 3;
    private static final double ENOUGH_UNITS = 5;
    private static final double NEAR = 0.35;
    private static final double MOST = 0.8;
    private static final int KEPT = 8;

    private final Map<String, Integer> units = new TreeMap<>();
    private final Map<String, Set<String>> cases = new TreeMap<>();
    private final Map<String, Map<String, Integer>> together = new TreeMap<>();
    private int all;

    LearnedAssociations(List<ClientCase> from) {
        Set<String> names = new TreeSet<>();
        for (ClientCase c : from) names.addAll(Words.stems(c.card().name()));
        for (ClientCase c : from) {
            for (DisclosureUnit u : c.units()) {
                Set<String> stems = stems(u);
                // somebody's father may be called as another client is
                stems.removeAll(names);
                count(c.id(), stems);
            }
        }
    }

    private static Set<String> stems(DisclosureUnit unit) {
        Set<String> stems = new TreeSet<>();
        for (String ask : unit.asks())
            stems.addAll(Sentence.stems(Ask.of(unit, ask).text()));
        stems.removeIf(Lexicon::isStop);
        for (String tag : unit.tags()) stems.addAll(Words.content(tag));
        return stems;
    }

    private void count(String caseId, Set<String> stems) {
        all++;
        for (String stem : stems) {
            units.merge(stem, 1, Integer::sum);
            cases.computeIfAbsent(stem, _ -> new TreeSet<>()).add(caseId);
            Map<String, Integer> others = together.computeIfAbsent(stem, _ -> new TreeMap<>());
            for (String other : stems) if (!other.equals(stem)) others.merge(other, 1, Integer::sum);
        }
    }

    /** Every stem that goes with another, and the nearest of those, nearest first. */
    Map<String, Map<String, Double>> all() {
        Map<String, Map<String, Double>> learned = new LinkedHashMap<>();
        together.forEach((stem, others) -> {
            Map<String, Double> near = new LinkedHashMap<>();
            others.entrySet().stream()
                    .filter(e -> shared(stem) && shared(e.getKey()) && e.getValue() >= UNITS_TOGETHER)
                    .map(e -> Map.entry(e.getKey(), nearness(stem, e.getKey(), e.getValue())))
                    .filter(e -> e.getValue() > 0)
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(KEPT)
                    .forEach(e -> near.put(e.getKey(), e.getValue()));
            if (!near.isEmpty()) learned.put(stem, near);
        });
        return learned;
    }

    private boolean shared(String stem) {
        return cases.get(stem).size() >= 2;
    }

    private double nearness(String a, String b, int both) {
        double lift = (double) both * all / ((double) units.get(a) * units.get(b));
        double npmi = StrictMath.log(lift) / -StrictMath.log((double) both / all);
        return npmi < NEAR ? 0 : npmi * Math.min(1, both / ENOUGH_UNITS) * MOST;
    }
}
