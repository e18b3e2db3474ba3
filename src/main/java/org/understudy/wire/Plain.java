package org.understudy.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain Java values: text, number, true or false, null, list, map. Nothing is rounded on the way. */
final class Plain {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Plain() {}

    static Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                node.properties().forEach(field -> map.put(field.getKey(), of(field.getValue())));
                yield Collections.unmodifiableMap(map);
            }
            case ARRAY -> {
                List<Object> list = new ArrayList<>(node.size());
                node.forEach(item -> list.add(of(item)));
                yield Collections.unmodifiableList(list);
            }
            case NUMBER -> number(node);
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.textValue();
            default -> null;
        };
    }

    /** A double where it says exactly what stands in the file, otherwise every digit of it. */
    private static Number number(JsonNode node) {
        if (!node.isBigDecimal()) return node.numberValue();
        BigDecimal exact = node.decimalValue();
        double near = exact.doubleValue();
        return Double.isFinite(near) && new BigDecimal(Double.toString(near)).equals(exact) ? near : exact;
    }

    static JsonNode node(Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Map<?, ?> map -> {
                ObjectNode object = NODES.objectNode();
                map.forEach((key, item) -> object.set(String.valueOf(key), node(item)));
                yield object;
            }
            case Iterable<?> list -> {
                ArrayNode array = NODES.arrayNode();
                list.forEach(item -> array.add(node(item)));
                yield array;
            }
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case BigInteger number -> NODES.numberNode(number);
            case BigDecimal number -> DecimalNode.valueOf(number);
            case Number number -> NODES.numberNode(number.doubleValue());
            default -> NODES.textNode(value.toString());
        };
    }

    static void into(ObjectNode object, Map<?, ?> fields) {
        fields.forEach((key, value) -> {
            if (!key.equals(Leftovers.KEY)) object.set(String.valueOf(key), node(value));
        });
    }
}
