package org.understudy.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A piece of a case file together with the place it was written, so that every complaint can name file and line. */
sealed interface YamlNode {
    String file();

    int line();

    default String place() {
        return file() + ":" + line();
    }

    /** A scalar, always as its text. */
    record Text(String file, int line, String text) implements YamlNode {}

    /** A list. */
    record Items(String file, int line, List<YamlNode> items) implements YamlNode {}

    /** A mapping. Keys of the schema may be written {@code howOften} or {@code how_often}. */
    record Fields(String file, int line, Map<String, YamlNode> entries) implements YamlNode {

        private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

        Optional<YamlNode> find(String key) {
            YamlNode exact = entries.get(key);
            YamlNode found = exact != null ? exact : entries.get(snake(key));
            return found instanceof Text t && t.text().isEmpty() ? Optional.empty() : Optional.ofNullable(found);
        }

        YamlNode need(String key) {
            return find(key).orElseThrow(() -> problem(this, "“" + key + "” is missing"));
        }

        String text(String key) {
            return textOf(need(key), key);
        }

        String text(String key, String otherwise) {
            return find(key).map(n -> textOf(n, key)).orElse(otherwise);
        }

        double number(String key, double otherwise) {
            return find(key).map(n -> numberOf(n, key)).orElse(otherwise);
        }

        int integer(String key, int otherwise) {
            return (int) Math.rint(number(key, otherwise));
        }

        boolean flag(String key) {
            String value = text(key, "false").toLowerCase(Locale.ROOT);
            return switch (value) {
                case "true", "yes" -> true;
                case "false", "no" -> false;
                default -> throw problem(need(key), "“" + key + "” is true or false, not “" + value + "”");
            };
        }

        List<String> texts(String key) {
            return find(key).map(n -> textsOf(n, key)).orElse(List.of());
        }

        List<Fields> list(String key) {
            return find(key).map(n -> itemsOf(n, key)).orElse(List.of()).stream()
                    .map(n -> fieldsOf(n, key))
                    .toList();
        }

        Fields fields(String key) {
            return find(key).map(n -> fieldsOf(n, key)).orElseGet(() -> new Fields(file, line, Map.of()));
        }

        Map<String, String> textMap(String key) {
            Map<String, String> map = new LinkedHashMap<>();
            fields(key).entries().forEach((k, v) -> map.put(k, textOf(v, k)));
            return map;
        }

        Map<String, Double> numberMap(String key) {
            Map<String, Double> map = new LinkedHashMap<>();
            fields(key).entries().forEach((k, v) -> map.put(camel(k), numberOf(v, k)));
            return map;
        }

        Map<String, List<String>> linesMap(String key) {
            Map<String, List<String>> map = new LinkedHashMap<>();
            fields(key).entries().forEach((k, v) -> map.put(camel(k), textsOf(v, k)));
            return map;
        }

        private static String snake(String key) {
            return HUMP.matcher(key).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
        }
    }

    static String camel(String key) {
        return Pattern.compile("_([a-z])").matcher(key).replaceAll(m -> m.group(1)
                .toUpperCase(Locale.ROOT));
    }

    static String textOf(YamlNode node, String key) {
        if (node instanceof Text t) return t.text().strip();
        throw problem(node, "“" + key + "” is to be a text");
    }

    static double numberOf(YamlNode node, String key) {
        String text = textOf(node, key);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw problem(node, "“" + key + "” is to be a number, not “" + text + "”");
        }
    }

    static List<YamlNode> itemsOf(YamlNode node, String key) {
        if (node instanceof Items i) return i.items();
        throw problem(node, "“" + key + "” is to be a list");
    }

    static Fields fieldsOf(YamlNode node, String key) {
        if (node instanceof Fields f) return f;
        throw problem(node, "“" + key + "” is to hold named fields");
    }

    /** A list of texts; a single text counts as a list of one. */
    static List<String> textsOf(YamlNode node, String key) {
        return switch (node) {
            case Text t -> t.text().isBlank() ? List.of() : List.of(t.text().strip());
            case Items i -> i.items().stream().map(n -> textOf(n, key)).toList();
            case Fields _ -> throw problem(node, "“" + key + "” is to be a list of texts");
        };
    }

    static CaseProblem problem(YamlNode at, String message) {
        return new CaseProblem(at.place() + ": " + message);
    }
}
