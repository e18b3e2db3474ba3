package org.understudy.llm.standin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A model the stand-in pretends to have.
 *
 * @param remoteHost where it really runs; empty for here
 */
public record Model(String name, long bytes, String parameters, String digest, String remoteHost) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A model on this machine. */
    public static Model local(String name, long bytes) {
        return new Model(
                name, bytes, "3.2B", Integer.toHexString(name.hashCode()).repeat(8), "");
    }

    /** Another build of it. */
    public Model withDigest(String other) {
        return new Model(name, bytes, parameters, other, remoteHost);
    }

    /** A model that runs in a cloud. */
    public static Model remote(String name) {
        return new Model(name, 384, "120B", "c1".repeat(32), "https://ollama.com:443");
    }

    /** As {@code /api/tags} lists it, with a null and with fields nobody knows. */
    ObjectNode tag() {
        ObjectNode tag = JSON.createObjectNode()
                .put("name", name)
                .put("model", name)
                .put("modified_at", "2026-01-01T00:00:00.123456789+02:00")
                .put("size", bytes)
                .put("digest", digest)
                .put("a_field_of_next_year", true);
        tag.putObject("details")
                .put("format", "gguf")
                .put("family", "llama")
                .put("parameter_size", parameters)
                .put("quantization_level", "Q4_K_M")
                .putNull("families");
        if (!remoteHost.isEmpty()) tag.put("remote_host", remoteHost).put("remote_model", name);
        return tag;
    }
}
