package org.understudy.analysis.formulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a trainee wrote, a line an entry; and, once laid beside the key, which of the key's entries they say they had.
 *
 * @param entries lines by part; a hypothesis is one line: what it might be | what speaks for it | what against
 * @param had the trainee's own marks, by the key entry's text
 */
public record WrittenFormulation(Map<Part, List<String>> entries, Map<String, Mark> had) {
    /** The field of a session it is kept in. */
    public static final String FIELD = "formulation";

    public static final WrittenFormulation EMPTY = new WrittenFormulation(Map.of(), Map.of());

    /** Whether an entry of the key was in what one wrote. */
    public enum Mark {
        HAD,
        PARTLY,
        MISSED
    }

    public WrittenFormulation {
        Map<Part, List<String>> copy = new EnumMap<>(Part.class);
        entries.forEach((part, lines) -> {
            List<String> said =
                    lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
            if (!said.isEmpty()) copy.put(part, said);
        });
        entries = java.util.Collections.unmodifiableMap(copy);
        had = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(had));
    }

    public List<String> lines(Part part) {
        return entries.getOrDefault(part, List.of());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public WrittenFormulation with(Part part, List<String> lines) {
        Map<Part, List<String>> changed = new LinkedHashMap<>(entries);
        changed.put(part, lines);
        return new WrittenFormulation(changed, had);
    }

    public WrittenFormulation marked(String keyEntry, Mark mark) {
        Map<String, Mark> changed = new LinkedHashMap<>(had);
        changed.put(keyEntry, mark);
        return new WrittenFormulation(entries, changed);
    }

    /** As plain maps and lists, the way it is kept in a session. */
    public Map<String, Object> plain() {
        Map<String, Object> written = new LinkedHashMap<>();
        entries.forEach((part, lines) -> written.put(code(part), lines));
        Map<String, Object> marks = new LinkedHashMap<>();
        had.forEach((entry, mark) -> marks.put(entry, code(mark)));
        return Map.of("written", written, "had", marks);
    }

    /** Reads what {@link #plain} wrote; what it does not know is passed over. */
    public static WrittenFormulation of(Object plain) {
        Map<Part, List<String>> entries = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            if (field(field(plain, "written"), code(part)) instanceof List<?> lines) {
                List<String> said = new ArrayList<>();
                lines.forEach(l -> said.add(String.valueOf(l)));
                entries.put(part, said);
            }
        }
        Map<String, Mark> had = new LinkedHashMap<>();
        if (field(plain, "had") instanceof Map<?, ?> marks) {
            for (Mark mark : Mark.values())
                marks.forEach((entry, code) -> {
                    if (code(mark).equals(code)) had.put(String.valueOf(entry), mark);
                });
        }
        return new WrittenFormulation(entries, had);
    }

    private static Object field(Object from, String name) {
        return from instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
