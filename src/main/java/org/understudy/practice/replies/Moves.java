package org.understudy.practice.replies;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What could be said at a kind of moment whatever the case, read from {@code debrief/moves.yaml}: a pool of the voice, or
 * a moment told apart by what went before.
 */
final class Moves {
    private static final class Shipped {
        static final Map<String, List<String>> MOVES = read();
    }

    private Moves() {}

    /** The lines for a moment; empty where nothing could surely be said. */
    static List<String> at(String moment) {
        return Shipped.MOVES.getOrDefault(moment, List.of());
    }

    static Map<String, List<String>> all() {
        return Shipped.MOVES;
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Moves.class.getResourceAsStream("/debrief/moves.yaml")) {
            if (in == null) throw new IllegalStateException("missing resource /debrief/moves.yaml");
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
