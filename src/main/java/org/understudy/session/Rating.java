package org.understudy.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session rated by somebody, or something, on one instrument.
 *
 * @param rater a name or pseudonym
 * @param instrument for example {@code CTRS} or {@code alliance-pulse}
 */
public record Rating(
        String rater,
        Lens lens,
        String instrument,
        Instant at,
        List<ItemRating> items,
        String comment,
        Map<String, Object> extra) {
    public Rating {
        items = List.copyOf(items);
        extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
    }

    public Optional<ItemRating> item(String key) {
        return items.stream().filter(i -> i.item().equals(key)).findFirst();
    }
}
