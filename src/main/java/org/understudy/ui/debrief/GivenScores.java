package org.understudy.ui.debrief;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;

/** A rating given by a person; items that were left out are kept as not observed. */
final class GivenScores {
    private GivenScores() {}

    /**
     * The rating as it is kept.
     *
     * @param scores of the items that were rated, 0 to 6
     */
    static Rating rating(String rater, Lens lens, Map<CtrsItem, Integer> scores, String comment, Instant at) {
        List<ItemRating> items = Arrays.stream(CtrsItem.values())
                .map(item -> item(item, scores.getOrDefault(item, 0), scores.containsKey(item)))
                .toList();
        return new Rating(rater, lens, CtrsRating.INSTRUMENT, at, items, comment, Map.of());
    }

    /** The scores of a rating, of the items that were rated. */
    static Map<CtrsItem, Integer> scores(Rating rating) {
        Map<CtrsItem, Integer> scores = new EnumMap<>(CtrsItem.class);
        for (CtrsItem item : CtrsItem.values())
            rating.item(item.key())
                    .filter(ItemRating::observable)
                    .ifPresent(r -> scores.put(item, (int) Math.rint(r.score())));
        return scores;
    }

    private static ItemRating item(CtrsItem item, double score, boolean given) {
        return new ItemRating(item.key(), score, score, score, given, List.of(), "");
    }
}
