package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which wording a session was played. It travels with the session: whoever lays two beside each other can tell whether
 * they met the same client, and an open session goes on in the words it began with.
 *
 * @param digest of everything the case says, 16 hexadecimal digits
 * @param own the program's own wording; empty where the case was as it ships
 */
public record Edition(String digest, Overlay own) {
    /** The extra field of a session that holds it. */
    public static final String FIELD = "edition";

    public boolean isEdited() {
        return !own.isEmpty();
    }

    /** As plain lists and texts, for the session. */
    public Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("digest", digest);
        if (!isEdited()) return plain;
        if (!own.by().isEmpty()) plain.put("by", own.by());
        plain.put("changes", own.plain());
        return plain;
    }

    /** What a session's extra fields say of it. */
    public static Optional<Edition> of(String caseId, Map<String, Object> extra) {
        if (!(extra.get(FIELD) instanceof Map<?, ?> plain) || !(plain.get("digest") instanceof String digest))
            return Optional.empty();
        String by = plain.get("by") instanceof String name ? name : "";
        List<?> changes = plain.get("changes") instanceof List<?> list ? list : List.of();
        return Optional.of(new Edition(digest, Overlay.ofPlain(caseId, by, changes)));
    }
}
