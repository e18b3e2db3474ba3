package org.understudy.practice.drills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.understudy.analysis.rating.Words;

/** Kinds of words a reflection is held to, and words that stand for each other; {@code drills/said.tsv}. */
final class SaidLexicon {
    /** A kind of word that comes from the client or not at all. */
    enum Kind {
        MALE,
        FEMALE,
        KIN,
        NUMBER,
        WEEKDAY,
        MONTH,
        DAYTIME,
        UNIT,
        GLAD,
        HEAVY,
        NEGATOR,
        FEELING
    }

    /** Words that join and tell nothing. */
    private static final Set<String> JOINING =
            Set.of("since", "ever", "before", "until", "till", "though", "way", "ways");

    private static final Map<Kind, Set<String>> KINDS = new HashMap<>();
    private static final Map<String, String> SAME = new HashMap<>();

    static {
        try (var in = new BufferedReader(new InputStreamReader(
                SaidLexicon.class.getResourceAsStream("/drills/said.tsv"), StandardCharsets.UTF_8))) {
            in.lines().filter(l -> !l.startsWith("#")).forEach(SaidLexicon::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SaidLexicon() {}

    private static void take(String line) {
        String[] parts = line.split("\t");
        String[] words = parts[1].split(" ");
        if (parts[0].equals("same")) for (String word : words) SAME.put(stem(word), stem(words[0]));
        else
            KINDS.computeIfAbsent(Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), _ -> new HashSet<>())
                    .addAll(Set.of(words));
    }

    /** Whether a word, in lower case, is of this kind. */
    static boolean is(Kind kind, String word) {
        return KINDS.get(kind).contains(word);
    }

    /** What a word stands for: its stem, or that of the first of those that stand for each other. */
    static String meaning(String word) {
        String stem = stem(word);
        return SAME.getOrDefault(stem, stem);
    }

    private static String stem(String word) {
        String one = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        String stem = Words.content(one).stream().findFirst().orElse(one);
        return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
    }

    /** Whether it carries content at all. */
    static boolean tells(String word) {
        return !JOINING.contains(word) && !Words.content(word).isEmpty();
    }
}
