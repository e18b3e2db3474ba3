package org.understudy.analysis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The sentences of the debrief, kept in {@code debrief/wording.properties} so that they can be read and edited. */
public final class Wording {
    private static final Properties SENTENCES = load();

    private Wording() {}

    /**
     * The sentence with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static String of(String key) {
        String sentence = SENTENCES.getProperty(key);
        if (sentence == null) throw new IllegalArgumentException("no wording for " + key);
        return sentence;
    }

    /** The sentence with its {@code {names}} replaced. */
    public static String of(String key, Map<String, String> values) {
        String sentence = of(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }

    /** The sentence with this key, or the other text where there is none. */
    public static String orElse(String key, String other) {
        return SENTENCES.getProperty(key, other);
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(
                Wording.class.getResourceAsStream("/debrief/wording.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("debrief/wording.properties cannot be read", e);
        }
        return properties;
    }
}
