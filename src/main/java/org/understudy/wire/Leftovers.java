package org.understudy.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Unknown fields of small parts (a code, a state, an item of a rating), which have no room for them: they are kept in
 * the extra fields of the part's owner and put back into the part when it is written.
 */
final class Leftovers {
    /** The name under which an owner keeps them; never a field of a file. */
    static final String KEY = "~within";

    private final Map<String, Object> byPart = new LinkedHashMap<>();

    void keep(String part, Map<String, Object> rest) {
        if (!rest.isEmpty()) byPart.put(part, rest);
    }

    Map<String, Object> joined(Map<String, Object> extra) {
        if (byPart.isEmpty()) return extra;
        Map<String, Object> joined = new LinkedHashMap<>(extra);
        joined.put(KEY, byPart);
        return joined;
    }

    /** Puts back what was kept for a part; a part that is no longer there takes its leftovers with it. */
    static void restore(Map<String, Object> extra, String part, ObjectNode object) {
        if (extra.get(KEY) instanceof Map<?, ?> parts && parts.get(part) instanceof Map<?, ?> rest)
            Plain.into(object, rest);
    }
}
