package org.understudy.llm.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The stream of an OpenAI-compatible server: server-sent events, each a JSON object, ended by {@code [DONE]}. A stream
 * that stops after a finish reason but without that word is whole too. One object reads one stream.
 */
public final class EventStream implements Framing {
    private static final String DATA = "data:";
    private boolean finished;

    @Override
    public boolean fits(String contentType) {
        return contentType.contains("event-stream");
    }

    @Override
    public Piece read(String line) throws Garbled {
        if (!line.startsWith(DATA)) {
            if (line.isBlank() || line.startsWith(":") || line.matches("(event|id|retry):.*"))
                return new Piece.Nothing();
            throw new Garbled("a line that is no event, " + line.length() + " characters");
        }
        String data = line.substring(DATA.length()).strip();
        if (data.equals("[DONE]")) return new Piece.Last("");
        ObjectNode object = WireJson.object(data);
        JsonNode error = object.path("error");
        if (!error.isMissingNode() && !error.isNull()) return Piece.Fault.of(error);
        finished |= object.path("choices").path(0).hasNonNull("finish_reason");
        return new Piece.Event(data);
    }

    @Override
    public boolean mayEndHere() {
        return finished;
    }
}
