package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a good counselor could say back to this client, written by hand with the case. It belongs to the key: the client
 * never hears of it, and the second try offers it once the client has told what it answers. Most cases have none.
 *
 * @param units by unit, what could be said once so much of it was told
 * @param moments by the name of a moment, a path of the voice such as {@code resist.tangent}, what could be said then
 * @param back by a line of the client's
 */
public record Replies(Map<String, OfUnit> units, Map<String, List<String>> moments, LineReplies back) {
    public static final Replies NONE = new Replies(Map.of(), Map.of(), LineReplies.NONE);

    public Replies {
        units = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(units));
        moments = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(moments));
    }

    public Optional<OfUnit> about(String unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** What was written for a moment; empty where nothing was. */
    public List<String> at(String moment) {
        return moments.getOrDefault(moment, List.of());
    }

    /**
     * Replies to one unit. Each is true of what is told at its level, and says nothing that only a later one tells.
     *
     * @param more for what is added when it is followed up
     * @param details by the name of a small question, for its answer
     */
    public record OfUnit(
            List<String> hint,
            List<String> half,
            List<String> full,
            List<String> more,
            Map<String, List<String>> details) {
        public OfUnit {
            hint = List.copyOf(hint);
            half = List.copyOf(half);
            full = List.copyOf(full);
            more = List.copyOf(more);
            details = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }
    }
}
