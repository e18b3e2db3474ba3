package org.understudy.client.aim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which words of counselors' questions go together: stems that ask for the same things in several of our people's lives
 * ("already" and "previous", "recording" and "tape"). Learned from the cases' own questions, by how much more often than
 * by chance two stems ask for one unit; {@code client/associations.txt}, written anew by {@code AssociationsTest}.
 */
final class Associations {
    private static final Associations LEARNED = new Associations(read());

    private final Map<String, Map<String, Double>> near;

    Associations(Map<String, Map<String, Double>> near) {
        this.near = near;
    }

    /** Those the program ships with. */
    static Associations learned() {
        return LEARNED;
    }

    /** The stems that go with one, each with its nearness, 0 to 1. */
    Map<String, Double> of(String stem) {
        return near.getOrDefault(stem, Map.of());
    }

    private static Map<String, Map<String, Double>> read() {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        try (var in = Associations.class.getResourceAsStream("/client/associations.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> put(all, l.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    private static void put(Map<String, Map<String, Double>> all, String[] cells) {
        Map<String, Double> near = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            int equals = cells[i].indexOf('=');
            near.put(cells[i].substring(0, equals), Double.parseDouble(cells[i].substring(equals + 1)));
        }
        all.put(cells[0], near);
    }
}
