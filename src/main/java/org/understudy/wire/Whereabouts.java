package org.understudy.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the line of a place in a document; asked only when something is wrong there. */
final class Whereabouts {
    private Whereabouts() {}

    static Optional<JsonLocation> of(List<Object> steps, byte[] json) {
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            parser.nextToken();
            for (Object step : steps) if (!enter(parser, step)) return Optional.empty();
            return Optional.of(parser.currentTokenLocation());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Moves to the value of this field, or to this item. */
    private static boolean enter(JsonParser parser, Object step) throws IOException {
        int position = 0;
        for (JsonToken token = parser.nextToken(); token != null && !token.isStructEnd(); token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                boolean here = parser.currentName().equals(step);
                parser.nextToken();
                if (here) return true;
            } else if (step.equals(position++)) return true;
            parser.skipChildren();
        }
        return false;
    }
}
