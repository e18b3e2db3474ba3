package org.understudy.casebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.understudy.casebook.CaseFinding.Severity;

/**
 * Every key and every value of a case against the schema an editor uses, all at once: a key nobody reads would otherwise
 * be left out without a word. How many lines there have to be is not looked at here.
 */
final class FormChecks {
    private static final JsonNode SCHEMA = schema();

    private final CaseText text;
    private final List<CaseFinding> findings = new ArrayList<>();

    private FormChecks(CaseText text) {
        this.text = text;
    }

    static List<CaseFinding> check(CaseText text) {
        FormChecks form = new FormChecks(text);
        form.fields(text.root(), SCHEMA, List.of());
        return form.findings;
    }

    private void node(YamlNode node, JsonNode schema, List<Object> path) {
        String type = schema.path("type").asText("");
        if (node instanceof YamlNode.Text t && t.text().isEmpty() && !(path.getLast() instanceof Integer)) return;
        switch (type) {
            case "object" -> {
                if (node instanceof YamlNode.Fields f) fields(f, schema, path);
                else say(node, path, name(path) + " is to hold named fields");
            }
            case "array" -> items(node, schema, path);
            default -> {
                if (node instanceof YamlNode.Text t) value(t, schema, path);
                else say(node, path, name(path) + " is to be a single value");
            }
        }
    }

    private void fields(YamlNode.Fields node, JsonNode schema, List<Object> path) {
        List<String> names = names(schema.path("properties").fieldNames());
        schema.path("propertyNames").path("enum").forEach(n -> names.add(n.asText()));
        JsonNode others = schema.path("additionalProperties");
        boolean closed = schema.path("propertyNames").has("enum") || others.isBoolean() && !others.asBoolean();
        node.entries().forEach((key, child) -> {
            String known = names.contains(key) ? key : YamlNode.camel(key);
            List<Object> here = Stream.concat(path.stream(), Stream.of(key)).toList();
            if (closed && !names.contains(known)) unknown(child, key, names, here);
            else
                node(
                        child,
                        schema.path("properties").path(known).isMissingNode()
                                ? others
                                : schema.path("properties").path(known),
                        here);
        });
        schema.path("required").forEach(key -> {
            if (node.find(key.asText()).isEmpty()
                    && List.of("id", "hypothesis", "problem", "item").contains(key.asText()))
                say(node, path, "“" + key.asText() + "” is missing");
        });
    }

    private void unknown(YamlNode at, String key, List<String> names, List<Object> path) {
        String meant = Spelling.nearest(key, names)
                .map(n -> "; did you mean “" + n + "”?")
                .orElse("");
        say(at, path, "“" + key + "” is no key " + (path.size() == 1 ? "of a case" : "here") + meant);
    }

    private void items(YamlNode node, JsonNode schema, List<Object> path) {
        boolean texts = !schema.path("items").path("type").asText("").equals("object");
        switch (node) {
            case YamlNode.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    int at = i;
                    node(
                            list.items().get(i),
                            schema.path("items"),
                            Stream.concat(path.stream(), Stream.of((Object) at)).toList());
                }
            }
            // a single text counts as a list of one
            case YamlNode.Text _ when texts -> {}
            default -> say(node, path, name(path) + " is to be a list");
        }
    }

    private void value(YamlNode.Text node, JsonNode schema, List<Object> path) {
        String value = node.text().strip();
        if (path.getLast() instanceof Integer && value.isEmpty()) {
            say(node, path, "an empty line in " + name(path));
            return;
        }
        List<String> allowed = StreamSupport.stream(schema.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        if (!allowed.isEmpty() && allowed.stream().noneMatch(a -> plain(a).equals(plain(value)))) {
            String meant = Spelling.nearest(value, allowed)
                    .map(n -> "; did you mean “" + n + "”?")
                    .orElse("");
            say(node, path, name(path) + " is one of " + String.join(", ", allowed) + ", not “" + value + "”" + meant);
        }
        switch (schema.path("type").asText("")) {
            case "number", "integer" -> number(node, value, schema, path);
            case "boolean" -> {
                if (!List.of("true", "yes", "false", "no").contains(value.toLowerCase(Locale.ROOT)))
                    say(node, path, name(path) + " is to be true or false, not “" + value + "”");
            }
            default -> {}
        }
    }

    private void number(YamlNode node, String value, JsonNode schema, List<Object> path) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            say(node, path, name(path) + " is to be a number, not “" + value + "”");
            return;
        }
        double least = schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY);
        double most = schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
        if (number < least || number > most || Double.isNaN(number))
            say(node, path, name(path) + " is to be " + range(schema) + ", not " + value);
    }

    private static String range(JsonNode schema) {
        String least = schema.path("minimum").asText("");
        String most = schema.path("maximum").asText("");
        if (most.isEmpty()) return least + " or more";
        return least.isEmpty() ? most + " or less" : least + " to " + most;
    }

    private void say(YamlNode at, List<Object> path, String message) {
        findings.add(new CaseFinding(Severity.PROBLEM, at.place(), message, spot(path)));
    }

    private Optional<CaseFinding.Spot> spot(List<Object> path) {
        return path.isEmpty() ? Optional.empty() : text.spot(path.toArray());
    }

    /** The nearest key above: list items have none of their own. */
    private static String name(List<Object> path) {
        return path.reversed().stream()
                .filter(String.class::isInstance)
                .findFirst()
                .map(key -> "“" + key + "”")
                .orElse("it");
    }

    private static String plain(String value) {
        return value.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> names(java.util.Iterator<String> names) {
        List<String> all = new ArrayList<>();
        names.forEachRemaining(all::add);
        return all;
    }

    private static JsonNode schema() {
        try (InputStream in = FormChecks.class.getResourceAsStream("/schema/case.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
