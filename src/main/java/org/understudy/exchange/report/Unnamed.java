package org.understudy.exchange.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.exchange.Deidentified;
import org.understudy.session.Session;

/**
 * A report whose words no longer point at people. Of a page the tags, the style and the drawings stay as they are, of data
 * everything but what was said and what is said about it: no key, turn, figure, code or case is touched.
 */
final class Unnamed {
    private static final Pattern WORDS = Pattern.compile("(?s)<style>.*?</style>|<[^>]*>|([^<]+)");

    /** Where data holds what was said, or words about it that may repeat it. */
    private static final Set<String> SAID =
            Set.of("quote", "answer", "text", "say", "advice", "why", "better", "missing", "rests", "reason");

    private Unnamed() {}

    static String page(String page, List<Session> sessions) {
        Deidentified without = Deidentified.of(sessions);
        return WORDS.matcher(page)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? m.group() : without.of(m.group(1))));
    }

    static Map<String, Object> data(Map<String, Object> tree, List<Session> sessions) {
        return without(tree, Deidentified.of(sessions));
    }

    private static Map<String, Object> without(Map<?, ?> tree, Deidentified names) {
        Map<String, Object> clean = new LinkedHashMap<>();
        tree.forEach((key, value) -> clean.put(
                (String) key, value instanceof String s && SAID.contains(key) ? names.of(s) : without(value, names)));
        return clean;
    }

    private static Object without(Object value, Deidentified names) {
        return switch (value) {
            case Map<?, ?> map -> without(map, names);
            case List<?> list -> list.stream().map(v -> without(v, names)).toList();
            default -> value;
        };
    }
}
