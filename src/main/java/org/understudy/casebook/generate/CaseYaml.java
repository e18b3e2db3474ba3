package org.understudy.casebook.generate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes maps, lists, texts and numbers as YAML, always the same bytes for the same content. */
final class CaseYaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_/-]*(?: [A-Za-z0-9_/-]+)*");
    private static final Pattern KEYWORD = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private final StringBuilder out = new StringBuilder();

    private CaseYaml() {}

    static String of(String comment, Map<String, ?> content) {
        CaseYaml yaml = new CaseYaml();
        yaml.out.append("# ").append(comment).append('\n');
        yaml.fields(content, 0);
        return yaml.out.toString();
    }

    private void fields(Map<String, ?> map, int depth) {
        map.forEach((key, value) -> {
            indent(depth);
            out.append(text(key)).append(':');
            value(value, depth);
        });
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> m when m.isEmpty() -> out.append(" {}\n");
            case List<?> l when l.isEmpty() -> out.append(" []\n");
            case Map<?, ?> m -> {
                out.append('\n');
                fields(named(m), depth + 1);
            }
            case List<?> l -> {
                out.append('\n');
                l.forEach(item -> item(item, depth + 1));
            }
            default -> out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void item(Object item, int depth) {
        indent(depth);
        out.append("-");
        if (item instanceof Map<?, ?> m) {
            int start = out.length();
            fields(named(m), depth + 1);
            out.delete(start, start + 2 * (depth + 1)).insert(start, ' ');
        } else {
            out.append(' ').append(scalar(item)).append('\n');
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> named(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }

    private static String scalar(Object value) {
        return value instanceof String s ? text(s) : String.valueOf(value);
    }

    private static String text(String s) {
        if (PLAIN.matcher(s).matches() && !KEYWORD.matcher(s).matches()) return s;
        return '"' + s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
