package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has been told before each phase: more from phase to phase, from the outside inwards, and nothing out of turn. */
final class Told {
    /** Units told before each phase, of those that are told early. */
    private static final int[] EXPOSURE = {0, 9, 14, 18, 23, 26};

    private static final int[] CBT = {0, 12, 20};

    private Told() {}

    static List<List<String>> before(List<UnitSketch> units, boolean exposure) {
        List<UnitSketch> order = units.stream()
                .filter(u -> u.step() <= 2 && u.depth() <= 1 && u.risk().isEmpty())
                .sorted(Comparator.comparingInt(u -> u.step() * 2 + u.depth()))
                .toList();
        Set<String> early = order.stream().map(UnitSketch::id).collect(Collectors.toSet());
        LinkedHashSet<String> told = new LinkedHashSet<>();
        for (UnitSketch u : order)
            if (early.containsAll(u.requires()) && told.containsAll(u.requires())) told.add(u.id());
        List<String> all = new ArrayList<>(told);
        List<List<String>> before = new ArrayList<>();
        for (int count : exposure ? EXPOSURE : CBT) before.add(all.subList(0, Math.min(count, all.size())));
        return before;
    }
}
