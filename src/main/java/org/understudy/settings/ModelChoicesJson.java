package org.understudy.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The choice of a model as JSON. */
final class ModelChoicesJson {
    private ModelChoicesJson() {}

    static ModelChoices read(JsonNode node) {
        ModelChoices usual = ModelChoices.DEFAULT;
        Map<String, ModelChoices.Speed> speeds = new HashMap<>();
        node.path("speeds").properties().forEach(speed -> {
            long first = speed.getValue().path("firstWordMillis").asLong(-1);
            double words = speed.getValue().path("wordsPerSecond").asDouble(-1);
            if (first >= 0 && words >= 0) speeds.put(speed.getKey(), new ModelChoices.Speed(first, words));
        });
        return new ModelChoices(
                text(node, "address"),
                text(node, "consentedHost"),
                node.path("protocol").asText("").equals("openai"),
                text(node, "model"),
                node.path("contextTokens").asInt(usual.contextTokens()),
                speeds,
                text(node, "fetching"));
    }

    static void write(ModelChoices choices, ObjectNode node) {
        put(node, "address", choices.address());
        put(node, "consentedHost", choices.consentedHost());
        node.put("protocol", choices.openAi() ? "openai" : "ollama");
        put(node, "model", choices.model());
        node.put("contextTokens", choices.contextTokens());
        put(node, "fetching", choices.fetching());
        ObjectNode speeds = node.putObject("speeds");
        choices.speeds().forEach((digest, speed) -> speeds.putObject(digest)
                .put("firstWordMillis", speed.firstWordMillis())
                .put("wordsPerSecond", speed.wordsPerSecond()));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isBlank());
    }

    private static void put(ObjectNode node, String field, Optional<String> value) {
        value.ifPresentOrElse(text -> node.put(field, text), () -> node.remove(field));
    }
}
