package org.understudy.llm.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** Says the line that a prompt asks to have worded, as it stands there; the usual line where it asks for none. */
public final class AskedLine implements Function<JsonNode, String> {
    private static final String MARK = "The line to put in their words";

    /** Whether these words ask for a line to be worded. */
    boolean asks(String words) {
        return words.contains(MARK);
    }

    @Override
    public String apply(JsonNode request) {
        JsonNode messages = request.path("messages");
        String last = messages.path(messages.size() - 1).path("content").asText();
        return last.lines()
                .dropWhile(line -> !line.contains(MARK))
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(StandIn.LINE);
    }
}
