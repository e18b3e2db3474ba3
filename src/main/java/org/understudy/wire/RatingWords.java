package org.understudy.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;

/** {@code {"rater","lens","instrument","at","items","comment"}}; an item rests on quotes from named turns. */
final class RatingWords {
    private static final Set<String> KNOWN = Set.of("rater", "lens", "instrument", "at", "items", "comment");
    private static final Set<String> ITEM = Set.of("item", "score", "low", "high", "observable", "evidence", "advice");
    private static final Set<String> EVIDENCE = Set.of("turn", "quote", "supports");
    private static final double FAR = 1_000_000;

    private RatingWords() {}

    static Rating read(Place place, Instant otherwise) {
        Map<String, Object> extra = place.object().rest(KNOWN);
        Leftovers left = new Leftovers();
        List<ItemRating> items = new ArrayList<>();
        for (Place item : place.items("items")) {
            String part = "items/" + items.size();
            items.add(item(item.object(), part, left));
            left.keep(part, item.rest(ITEM));
        }
        return new Rating(
                place.text("rater", ""),
                place.word("lens", Lens.class)
                        .orElseThrow(
                                () -> place.problem("\"lens\" is missing; write self, client, supervisor or machine")),
                place.text("instrument", "CTRS"),
                place.optionalInstant("at").orElse(otherwise),
                items,
                place.text("comment", ""),
                left.joined(extra));
    }

    private static ItemRating item(Place place, String part, Leftovers left) {
        boolean observable = place.flag("observable", true);
        double score = observable ? place.number("score", 0, FAR) : place.number("score", 0, FAR, 0);
        double low = place.number("low", 0, FAR, score);
        double high = place.number("high", 0, FAR, score);
        if (low > score || score > high)
            throw place.problem("low " + low + ", score " + score + ", high " + high + " must not fall");
        List<Evidence> evidence = new ArrayList<>();
        for (Place quote : place.items("evidence")) {
            left.keep(part + "/evidence/" + evidence.size(), quote.object().rest(EVIDENCE));
            evidence.add(new Evidence(
                    (int) quote.integer("turn", 0, Limits.TURNS, 0),
                    quote.text("quote"),
                    quote.flag("supports", true)));
        }
        return new ItemRating(place.text("item"), score, low, high, observable, evidence, place.text("advice", ""));
    }

    static ObjectNode write(Rating rating) {
        ObjectNode object = Json.MAPPER
                .createObjectNode()
                .put("rater", rating.rater())
                .put("lens", rating.lens().code())
                .put("instrument", rating.instrument())
                .put("at", rating.at().toString());
        ArrayNode items = object.putArray("items");
        for (ItemRating item : rating.items()) write(item, "items/" + items.size(), rating.extra(), items.addObject());
        object.put("comment", rating.comment());
        Plain.into(object, rating.extra());
        return object;
    }

    private static void write(ItemRating item, String part, Map<String, Object> extra, ObjectNode object) {
        object.put("item", item.item())
                .put("score", item.score())
                .put("low", item.low())
                .put("high", item.high())
                .put("observable", item.observable());
        ArrayNode evidence = object.putArray("evidence");
        for (Evidence quote : item.evidence()) {
            String place = part + "/evidence/" + evidence.size();
            Leftovers.restore(
                    extra,
                    place,
                    evidence.addObject()
                            .put("turn", quote.turn())
                            .put("quote", quote.quote())
                            .put("supports", quote.supports()));
        }
        object.put("advice", item.advice());
        Leftovers.restore(extra, part, object);
    }
}
