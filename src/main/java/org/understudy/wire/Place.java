package org.understudy.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A node of a JSON tree that knows where it is, so that every complaint can say so. A field that is {@code null} counts
 * as left out.
 *
 * @param ours true for what this program wrote itself: a figure outside its range is then no reason to refuse
 */
record Place(JsonNode node, List<Object> steps, boolean ours) {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static Place root(JsonNode node) {
        return new Place(node, List.of(), false);
    }

    /** The root of something this program wrote itself. */
    static Place ours(JsonNode node) {
        return new Place(node, List.of(), true);
    }

    WireProblem problem(String what) {
        return WireProblem.at(steps, what);
    }

    private Place down(Object step, JsonNode child) {
        List<Object> path = new ArrayList<>(steps);
        path.add(step);
        return new Place(child, path, ours);
    }

    /** This place, which must be an object. */
    Place object() {
        if (!node.isObject()) throw problem("must be an object in braces, not " + kind());
        return this;
    }

    Optional<Place> field(String name) {
        JsonNode child = node.get(name);
        return child == null || child.isNull() ? Optional.empty() : Optional.of(down(name, child));
    }

    private Place needed(String name) {
        return field(name).orElseThrow(() -> problem("\"" + name + "\" is missing; add it"));
    }

    String text(String name) {
        return needed(name).asText();
    }

    String text(String name, String otherwise) {
        return field(name).map(Place::asText).orElse(otherwise);
    }

    Optional<String> optionalText(String name) {
        return field(name).map(Place::asText);
    }

    String asText() {
        if (!node.isTextual()) throw problem("must be a text in quotes, not " + kind());
        return node.textValue();
    }

    double number(String name, double low, double high) {
        return needed(name).asNumber(low, high);
    }

    double number(String name, double low, double high, double otherwise) {
        return field(name).map(place -> place.asNumber(low, high)).orElse(otherwise);
    }

    private double asNumber(double low, double high) {
        if (ours && node.isTextual()) return Double.parseDouble(node.textValue());
        if (!node.isNumber()) throw problem("must be a number, not " + kind());
        double value = node.doubleValue();
        if (!ours && !(value >= low && value <= high)) throw outside(node.asText(), low, high);
        return value;
    }

    long integer(String name, long low, long high, long otherwise) {
        return field(name).map(place -> place.asInteger(low, high)).orElse(otherwise);
    }

    long asInteger(long low, long high) {
        if (!node.isIntegralNumber()) throw problem("must be a whole number, not " + kind());
        if (!node.canConvertToLong() || node.longValue() < low || node.longValue() > high)
            throw outside(node.asText(), low, high);
        return node.longValue();
    }

    private WireProblem outside(String value, Number low, Number high) {
        if (high.doubleValue() >= Integer.MAX_VALUE) return problem(value + " is too small or too large");
        return problem(value + " is outside " + low + " to " + high);
    }

    /** A number of any size. */
    double number(String name, double otherwise) {
        return number(name, -Double.MAX_VALUE, Double.MAX_VALUE, otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return field(name).map(Place::asFlag).orElse(otherwise);
    }

    private boolean asFlag() {
        if (!node.isBoolean()) throw problem("must be true or false, not " + kind());
        return node.booleanValue();
    }

    Instant instant(String name) {
        return needed(name).asInstant();
    }

    Optional<Instant> optionalInstant(String name) {
        return field(name).map(Place::asInstant);
    }

    private Instant asInstant() {
        String text = asText();
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) throw problem("the year must be from 1 to 9999");
            return at;
        } catch (DateTimeException _) {
            throw problem("\"" + shown(text) + "\" is not a time; write it like 2026-03-01T14:05:00Z");
        }
    }

    <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        return field(name).map(place -> place.asWord(words));
    }

    private <E extends Enum<E>> E asWord(Class<E> words) {
        String text = asText();
        List<String> known = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            String code = word.name().toLowerCase(java.util.Locale.ROOT);
            if (code.equals(text)) return word;
            known.add(code);
        }
        throw problem("\"" + shown(text) + "\" is not known; write one of " + String.join(", ", known));
    }

    /** The items of a list; none where the field is left out. */
    List<Place> items(String name) {
        return field(name).map(Place::asItems).orElse(List.of());
    }

    List<Place> asItems() {
        if (!node.isArray()) throw problem("must be a list in square brackets, not " + kind());
        List<Place> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) items.add(down(i, node.get(i)));
        return items;
    }

    /** The fields that are not known here, as plain values. */
    Map<String, Object> rest(Set<String> known) {
        Map<String, Object> rest = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (field.getKey().equals(Leftovers.KEY))
                throw problem("\"" + Leftovers.KEY + "\" is a name the program keeps for itself; rename the field");
            if (!known.contains(field.getKey())) rest.put(field.getKey(), Plain.of(field.getValue()));
        });
        return rest;
    }

    private String kind() {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "the text \"" + shown(node.textValue()) + "\"";
            case NULL -> "null";
            default -> shown(node.asText());
        };
    }

    private static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}]", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
