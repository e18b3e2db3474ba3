package org.understudy.analysis.rating;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
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

    /**
     * How far the errors of two items of one session go together: who is rated too low on one is rather too low on the
     * next. Measured against the supervisors of the 24 sessions that ship ({@code evaluate rating}).
     */
    private static final double ERRORS_TOGETHER = 0.155;

    /**
     * Standard errors in half a range of a sum, so that it holds 84 % of sums as an item's range holds 84 % of scores. An
     * item's half-width is about one standard error (1.01, measured likewise) and holds as many only because scores are
     * whole and half points; sums are not so coarse.
     */
    private static final double STANDARD_ERRORS = 1.4;

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
        long size = Arrays.stream(CtrsItem.values())
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
     * Half-widths are taken as standard errors that correlate: they add to more than in quadrature and less than plainly.
     */
    private Optional<ScoreRange> sum(Predicate<CtrsItem> which) {
        List<ItemRating> chosen =
                Arrays.stream(CtrsItem.values()).filter(which).map(this::item).toList();
        List<ItemRating> seen = chosen.stream().filter(ItemRating::observable).toList();
        if (seen.isEmpty()) return Optional.empty();
        double mean = seen.stream().mapToDouble(ItemRating::score).average().orElseThrow();
        double score = mean * chosen.size();
        double most = 6.0 * chosen.size();
        double below = together(chosen.stream().mapToDouble(i -> i.observable() ? i.score() - i.low() : UNSEEN));
        double above = together(chosen.stream().mapToDouble(i -> i.observable() ? i.high() - i.score() : UNSEEN));
        return Optional.of(new ScoreRange(score, Math.max(0, score - below), Math.min(most, score + above)));
    }

    private static double together(DoubleStream halfWidths) {
        double[] halves = halfWidths.toArray();
        double sum = Arrays.stream(halves).sum();
        double squares = Arrays.stream(halves).map(h -> h * h).sum();
        return STANDARD_ERRORS * Math.sqrt((1 - ERRORS_TOGETHER) * squares + ERRORS_TOGETHER * sum * sum);
    }
}
