package org.understudy.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Plain values as one line of JSON each, and back. */
public final class JsonLines {
    private JsonLines() {}

    public static String line(Map<String, Object> fields) {
        return Json.compact(Plain.node(fields));
    }

    /** The fields of a line; nothing where it is not a JSON object. */
    @SuppressWarnings("unchecked")
    public static Optional<Map<String, Object>> read(String line) {
        try {
            JsonNode node = Json.MAPPER.readTree(line);
            return node != null && node.isObject()
                    ? Optional.of((Map<String, Object>) Plain.of(node))
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
