package org.understudy.analysis.rating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;

/**
 * A session on the CTRS: eleven items in the scale's order.
 *
 * @param items one an item, also those that could not be observed
 */
public record CtrsRating(List<ItemRating> items) {
    /** The instrument's name in a {@link Rating}. */
    public static final String INSTRUMENT = "CTRS";

    /** The total from which expert raters of taped sessions speak of competence. Explained, never a verdict. */
    public static final double COMPETENCE_LINE = 40;

    /** How unsure an item is that could not be observed: about one standard deviation of the community norm. */
    private static final double UNSEEN = 1.3;

    public CtrsRating {
        items = List.copyOf(items);
        if (items.size() != CtrsItem.values().length) throw new IllegalArgumentException(items.size() + " items");
    }

    public ItemRating item(CtrsItem item) {
        return items.get(item.ordinal());
    }

    public long observed() {
        return items.stream().filter(ItemRating::observable).count();
    }

    /** The sum over eleven items, 0 to 66; empty where nothing could be observed. */
    public Optional<ScoreRange> total() {
        return sum(_ -> true);
    }

    /** A cluster's mean item score, 0 to 6; empty where none of its items could be observed. */
    public Optional<ScoreRange> cluster(Cluster cluster) {
        long size = java.util.Arrays.stream(CtrsItem.values())
                .filter(i -> i.cluster() == cluster)
                .count();
        return sum(i -> i.cluster() == cluster)
                .map(s -> new ScoreRange(s.score() / size, s.low() / size, s.high() / size));
    }

    /** This rating as it is kept with a session. */
    public Rating asRating(Instant at) {
        return new Rating("Understudy", Lens.MACHINE, INSTRUMENT, at, items, "", Map.of());
    }

    /**
     * Adds items up. An item that was not observed counts with the mean of the observed ones and widens the range.
     * Item errors are taken as independent, so half-widths add in quadrature.
     */
    private Optional<ScoreRange> sum(Predicate<CtrsItem> which) {
        List<ItemRating> chosen = java.util.Arrays.stream(CtrsItem.values())
                .filter(which)
                .map(this::item)
                .toList();
        List<ItemRating> seen = chosen.stream().filter(ItemRating::observable).toList();
        if (seen.isEmpty()) return Optional.empty();
        double mean = seen.stream().mapToDouble(ItemRating::score).average().orElseThrow();
        double score = mean * chosen.size();
        double most = 6.0 * chosen.size();
        double below = Math.sqrt(chosen.stream()
                .mapToDouble(i -> square(i.observable() ? i.score() - i.low() : UNSEEN))
                .sum());
        double above = Math.sqrt(chosen.stream()
                .mapToDouble(i -> square(i.observable() ? i.high() - i.score() : UNSEEN))
                .sum());
        return Optional.of(new ScoreRange(score, Math.max(0, score - below), Math.min(most, score + above)));
    }

    private static double square(double x) {
        return x * x;
    }
}
