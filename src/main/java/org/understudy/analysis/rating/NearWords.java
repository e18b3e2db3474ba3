package org.understudy.analysis.rating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Families of words that may be given back for each other. The families are in {@code rating/near-words.txt}; a word in
 * none of them is its own, by its stem.
 */
final class NearWords {
    private static final Map<String, String> FAMILY = new HashMap<>();
    private static final Set<String> FEELINGS = new HashSet<>();

    static {
        read();
    }

    private NearWords() {}

    /** The families of the words of a text that carry content, in order of first use. */
    static Set<String> families(String text) {
        Set<String> families = new LinkedHashSet<>();
        for (String word : Words.all(text)) {
            String family = FAMILY.get(word);
            if (family != null) families.add(family);
            else families.addAll(Words.content(word));
        }
        return families;
    }

    /** Whether a family names a feeling. */
    static boolean isFeeling(String family) {
        return FEELINGS.contains(family);
    }

    private static void read() {
        try (var in = new BufferedReader(new InputStreamReader(
                NearWords.class.getResourceAsStream("/rating/near-words.txt"), StandardCharsets.UTF_8))) {
            in.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(NearWords::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        List<String> words = Words.all(line);
        String family = "=" + words.getFirst();
        if (line.startsWith("!")) FEELINGS.add(family);
        words.forEach(word -> FAMILY.putIfAbsent(word, family));
    }
}
