package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the people of one run apart: how many of its unit lines a case shares with the nearest before it that came with
 * the same and speaks in the same voice.
 */
final class Distinct {
    private final Map<String, List<Known>> known = new HashMap<>();

    private final Map<String, Map<String, Integer>> worn = new HashMap<>();

    private record Known(String id, int[] lines) {}

    /** @param lines what the units say; told apart by hash, which is near enough for a share */
    Optional<Likeness.Pair> nearest(String id, Plan plan, Stream<String> lines) {
        int[] own = hashes(lines);
        return known.getOrDefault(kind(plan), List.of()).stream()
                .map(k -> new Likeness.Pair(id, k.id(), share(own, k.lines())))
                .max(java.util.Comparator.comparingDouble(Likeness.Pair::value));
    }

    void add(String id, Plan plan, Stream<String> lines) {
        List<String> own = lines.distinct().toList();
        known.computeIfAbsent(kind(plan), _ -> new ArrayList<>()).add(new Known(id, hashes(own.stream())));
        Map<String, Integer> counts = worn.computeIfAbsent(kind(plan), _ -> new HashMap<>());
        own.forEach(line -> counts.merge(line, 1, Integer::sum));
    }

    /** How many of those who came with the same and speak in the same voice say a line of a unit. */
    Map<String, Integer> worn(Plan plan) {
        return worn.getOrDefault(kind(plan), Map.of());
    }

    private static String kind(Plan plan) {
        return plan.reason() + " " + plan.voice();
    }

    private static int[] hashes(Stream<String> lines) {
        return lines.mapToInt(String::hashCode).sorted().distinct().toArray();
    }

    /** Of the lines of the smaller. */
    private static double share(int[] a, int[] b) {
        long both = Arrays.stream(a).filter(h -> Arrays.binarySearch(b, h) >= 0).count();
        return (double) both / Math.max(1, Math.min(a.length, b.length));
    }
}
