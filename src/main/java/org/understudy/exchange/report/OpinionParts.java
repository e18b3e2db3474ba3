package org.understudy.exchange.report;

import static org.understudy.exchange.report.ReviewJson.evidence;
import static org.understudy.exchange.report.ReviewJson.fields;
import static org.understudy.exchange.report.ReviewJson.round;

import java.util.LinkedHashMap;
import java.util.Map;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.ItemRating;
import org.understudy.session.Rating;

/** A local model's second opinion as a tree, apart from every built-in score. */
final class OpinionParts {
    private OpinionParts() {}

    static Map<String, Object> of(Rating rating) {
        return fields(
                "instrument",
                rating.instrument().substring(SecondOpinion.PREFIX.length()),
                "model",
                rating.rater(),
                "items",
                rating.items().stream().map(i -> item(i, rating)).toList());
    }

    private static Map<String, Object> item(ItemRating item, Rating rating) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("item", item.item());
        tree.put("rated", item.observable());
        if (item.observable()) tree.put("score", round(item.score()));
        tree.put("low", round(item.low()));
        tree.put("high", round(item.high()));
        tree.put("passes", of("passes", item, rating));
        tree.put("people", of("people", item, rating));
        tree.put("inventedQuotes", of("invented", item, rating));
        tree.put("evidence", evidence(item.evidence()));
        tree.put("reason", item.advice());
        return tree;
    }

    private static int of(String field, ItemRating item, Rating rating) {
        return rating.extra().get(field) instanceof Map<?, ?> by && by.get(item.item()) instanceof Number n
                ? n.intValue()
                : 0;
    }
}
