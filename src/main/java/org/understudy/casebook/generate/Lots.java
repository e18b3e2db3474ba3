package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Seeded chances: SplitMix64 (Steele, Lea and Flood 2014), written out so that a seed means the same everywhere. */
final class Lots {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    private Lots(long state) {
        this.state = state;
    }

    static Lots of(long seed) {
        Lots lots = new Lots(seed * GOLDEN + 0xD1B54A32D192ED03L);
        lots.next();
        return lots;
    }

    /** Lots for one purpose, so that drawing more for one thing leaves the luck of all others alone. */
    Lots apart(String purpose) {
        long hash = state;
        for (int i = 0; i < purpose.length(); i++) hash = hash * 31 + purpose.charAt(i);
        return of(hash);
    }

    private long next() {
        long z = state += GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 0 inclusive to 1 exclusive. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) (unit() * bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** One item by weight. */
    <T> T pick(List<T> items, ToDoubleFunction<T> weight) {
        double at = unit() * items.stream().mapToDouble(weight).sum();
        for (T item : items) {
            at -= weight.applyAsDouble(item);
            if (at < 0) return item;
        }
        return items.getLast();
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> all = new ArrayList<>(items);
        for (int i = all.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T held = all.get(i);
            all.set(i, all.get(j));
            all.set(j, held);
        }
        return all;
    }

    /** At most so many of them, in their own order. */
    <T> List<T> some(List<T> items, int count) {
        if (count >= items.size()) return items;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) places.add(i);
        return shuffled(places).subList(0, count).stream()
                .sorted()
                .map(items::get)
                .toList();
    }
}
