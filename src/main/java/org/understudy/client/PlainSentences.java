package org.understudy.client;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of an explanation, kept in {@code client/explained.properties} so that they can be read and edited. */
final class PlainSentences {
    private static final Properties SENTENCES = load();

    private PlainSentences() {}

    /**
     * The sentence with this key, its {@code {names}} replaced by the values that follow them.
     *
     * @throws IllegalArgumentException when there is none
     */
    static String of(String key, String... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
    }

    /** The same, or nothing. */
    static Optional<String> find(String key, String... values) {
        String sentence = SENTENCES.getProperty(key);
        if (sentence == null) return Optional.empty();
        for (int i = 0; i + 1 < values.length; i += 2)
            sentence = sentence.replace("{" + values[i] + "}", values[i + 1]);
        return Optional.of(sentence);
    }

    /** The key of an act's words: its own, or that of the family it belongs to; empty where neither has any. */
    static Optional<String> act(String act) {
        String key = "act." + act;
        while (!SENTENCES.containsKey(key)) {
            int dot = key.lastIndexOf('.');
            if (dot < "act.".length()) return Optional.empty();
            key = key.substring(0, dot);
        }
        return Optional.of(key);
    }

    static Set<String> keys() {
        return new TreeSet<>(SENTENCES.stringPropertyNames());
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(
                PlainSentences.class.getResourceAsStream("/client/explained.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("client/explained.properties cannot be read", e);
        }
        return properties;
    }
}
