package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws by quota instead of independently: each share gets its whole number of people, what is left over goes to the
 * largest remainders (Hamilton's method), and who gets what is shuffled.
 */
final class Quota {
    private Quota() {}

    /** How many of {@code count} fall to each share; shares are taken relative to their sum. */
    static int[] counts(List<Double> shares, int count) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        int[] counts = new int[shares.size()];
        List<Integer> order = new ArrayList<>();
        int given = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (int) Math.floor(shares.get(i) / sum * count);
            given += counts[i];
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> counts[i] - shares.get(i) / sum * count));
        for (int i = 0; given < count; i++, given++) counts[order.get(i)]++;
        return counts;
    }

    /** One of the values for each person, as often as its share says. */
    static <T> List<T> drawn(List<T> values, List<Double> shares, int count, Lots lots) {
        int[] counts = counts(shares, count);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) for (int n = 0; n < counts[i]; n++) all.add(values.get(i));
        return lots.shuffled(all);
    }
}
