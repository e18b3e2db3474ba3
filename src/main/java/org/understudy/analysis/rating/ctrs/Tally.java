package org.understudy.analysis.rating.ctrs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/** Adds up what speaks for and against an item, and keeps the words. */
final class Tally {
    /** Quotes kept on each side; enough to judge by, few enough to read. */
    private static final int KEPT = 4;

    /**
     * Half a range when much was seen: single human raters of one session differ by about a point (item ICC .27 to .59,
     * Vallis, Shaw and Dobson 1986), and no text reader should claim more.
     */
    private static final double SUREST = 0.75;

    private final CtrsItem item;
    private final List<Evidence> supporting = new ArrayList<>();
    private final List<Evidence> against = new ArrayList<>();
    private final List<Evidence> shown = new ArrayList<>();
    private double score;
    private double most = 6;

    Tally(CtrsItem item, double base) {
        this.item = item;
        this.score = base;
    }

    /** Each find adds this much, up to a limit; with negative figures it takes away and speaks against. */
    Tally each(double points, double limit, List<Evidence> finds) {
        double sum = points * finds.size();
        score += points < 0 ? Math.max(limit, sum) : Math.min(limit, sum);
        return points < 0 ? quoteAgainst(finds) : quote(finds);
    }

    /** Adds points that belong to all of these finds together. */
    Tally add(double points, List<Evidence> finds) {
        score += points;
        return points < 0 ? quoteAgainst(finds) : quote(finds);
    }

    Tally add(double points) {
        score += points;
        return this;
    }

    Tally quote(List<Evidence> finds) {
        finds.forEach(e -> supporting.add(Evidence.supporting(e.turn(), e.quote())));
        return this;
    }

    Tally quoteAgainst(List<Evidence> finds) {
        finds.forEach(e -> against.add(Evidence.against(e.turn(), e.quote())));
        return this;
    }

    /** Words that belong to the score and are too common to make it surer: shown, and no reason for a narrower range. */
    Tally show(List<Evidence> finds) {
        finds.forEach(e -> shown.add(Evidence.supporting(e.turn(), e.quote())));
        return this;
    }

    /** The score cannot be above this, whatever else was found. */
    Tally cap(double highest) {
        most = Math.min(most, highest);
        return this;
    }

    double score() {
        return Math.clamp(score, 0, most);
    }

    ItemRating rated(String advice) {
        return rated(advice, Map.of());
    }

    /** The item as rated; score and range in half points. */
    ItemRating rated(String advice, Map<String, String> words) {
        int seen = supporting.size() + against.size();
        double half = SUREST + 1 / (1 + seen / 3.0);
        double rounded = Math.round(score() * 2) / 2.0;
        return new ItemRating(
                item.key(),
                rounded,
                Math.max(0, Math.round((rounded - half) * 2) / 2.0),
                Math.min(6, Math.round((rounded + half) * 2) / 2.0),
                true,
                evidence(),
                Wording.of("ctrs." + item.key() + "." + advice, words));
    }

    /** The item where the session gives nothing to rate it on: the whole scale is open. */
    ItemRating unobservable() {
        return unobservable("unobservable");
    }

    /** The same, with the words that say why. */
    ItemRating unobservable(String why) {
        return new ItemRating(item.key(), 3, 0, 6, false, evidence(), Wording.of("ctrs." + item.key() + "." + why));
    }

    private List<Evidence> evidence() {
        return Stream.concat(spread(supporting.isEmpty() ? shown : supporting), spread(against))
                .sorted(Comparator.comparingInt(Evidence::turn))
                .toList();
    }

    /** A few finds, taken evenly over the session rather than all from its beginning. */
    private static Stream<Evidence> spread(List<Evidence> finds) {
        List<Evidence> distinct = finds.stream()
                .distinct()
                .filter(e -> !e.quote().isBlank())
                .sorted(Comparator.comparingInt(Evidence::turn))
                .toList();
        if (distinct.size() <= KEPT) return distinct.stream();
        double step = (distinct.size() - 1.0) / (KEPT - 1);
        return Stream.iterate(0, i -> i + 1).limit(KEPT).map(i -> distinct.get((int) Math.round(i * step)));
    }
}
