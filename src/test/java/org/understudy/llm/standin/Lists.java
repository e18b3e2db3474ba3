package org.understudy.llm.standin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The short answers of a server about itself. */
final class Lists {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Lists() {}

    static ObjectNode tags(List<Model> models) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode list = answer.putArray("models");
        models.forEach(model -> list.add(model.tag()));
        return answer;
    }

    static ObjectNode running(Map<String, Integer> loaded) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode list = answer.putArray("models");
        loaded.forEach((name, window) -> list.addObject()
                .put("name", name)
                .put("model", name)
                .put("size", 3_000_000_000L)
                .put("size_vram", 0)
                .put("context_length", window));
        return answer;
    }

    static ObjectNode status() {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("cloud").put("disabled", true).put("source", "env");
        return answer;
    }

    static ObjectNode openAi(List<Model> models) {
        ObjectNode answer = JSON.createObjectNode().put("object", "list");
        ArrayNode list = answer.putArray("data");
        models.forEach(model -> list.addObject().put("id", model.name()).put("object", "model"));
        return answer;
    }
}
