package org.understudy.llm.transport;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer that is one JSON object, over as many lines as the server likes. One object reads one answer. */
final class WholeObject implements Framing {
    private final StringBuilder text = new StringBuilder();

    @Override
    public boolean fits(String contentType) {
        return contentType.contains("json");
    }

    @Override
    public Piece read(String line) {
        text.append(line).append('\n');
        return new Piece.Nothing();
    }

    @Override
    public boolean mayEndHere() {
        return true;
    }

    ObjectNode object() throws Garbled {
        return WireJson.object(text.toString());
    }
}
