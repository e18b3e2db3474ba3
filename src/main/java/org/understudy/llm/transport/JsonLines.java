package org.understudy.llm.transport;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Ollama's stream: one JSON object a line, the last with {@code "done": true}. */
public final class JsonLines implements Framing {
    @Override
    public boolean fits(String contentType) {
        return contentType.contains("json");
    }

    @Override
    public Piece read(String line) throws Garbled {
        if (line.isBlank()) return new Piece.Nothing();
        ObjectNode object = WireJson.object(line);
        if (object.hasNonNull("error")) return Piece.Fault.of(object.get("error"));
        return object.path("done").asBoolean(false) ? new Piece.Last(line) : new Piece.Event(line);
    }
}
