package org.understudy.llm.transport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as servers send it: bounded, whole or refused. What cannot be read is never quoted in a message. */
public final class WireJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxDocumentLength(16 << 20)
                            .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private WireJson() {}

    /** Reads one whole JSON object. */
    public static ObjectNode object(String text) throws Framing.Garbled {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) return object;
        } catch (JsonProcessingException _) {
            // told below, without the parser's message: it may quote
        }
        throw new Framing.Garbled("not a whole JSON object, " + text.length() + " characters");
    }

    /** An empty object, to be filled and sent. */
    public static ObjectNode blank() {
        return MAPPER.createObjectNode();
    }

    /** The words of an error, which is a string or an object with a message. */
    static String words(JsonNode error) {
        if (error.isTextual()) return error.textValue();
        return error.path("message").asText(error.path("type").asText(""));
    }

    /** What of an error may be kept: Ollama's own sentence, but of others only its kind, for they quote the request. */
    static String quotable(JsonNode error) {
        if (error.isTextual()) return error.textValue();
        return (error.path("type").asText("") + " " + error.path("code").asText("")).strip();
    }
}
