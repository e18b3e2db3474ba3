package org.understudy.client.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Small word lists of everyday English: irregular stems, words that carry no content, groups of near words. */
public final class Lexicon {
    private static final Map<String, String> IRREGULAR = irregular();
    private static final Map<String, String> PHRASES = phrases();
    private static final AnyPhrase ANY_PHRASE = new AnyPhrase(PHRASES.keySet());
    private static final Set<String> STOP = stop();
    private static final Map<String, List<String>> GROUPS = groups();

    /** "What are you like as a dad?" is not about the client's father. */
    private static final Pattern OWN_PARENTHOOD =
            Pattern.compile("\\b(as|being|be|become|becoming|(what )?(kind|sort) of|a good|a bad|you're|good) (a"
                    + " )?((good|bad|great|terrible) )?(dad|father|mum|mom|mother|parent)\\b");

    private static final Map<String, Double> PLAINNESS = plainness();

    private Lexicon() {}

    /** How much a word says, 0 to 1: less, the commoner it is in counselors' talk about anything. */
    public static double weight(String stem) {
        return PLAINNESS.getOrDefault(stem, 1.0);
    }

    static String irregular(String word) {
        return IRREGULAR.get(word);
    }

    /** Whether a stem says nothing about the subject. */
    public static boolean isStop(String stem) {
        return STOP.contains(stem);
    }

    /** Whether a stem stands in any of these lists. */
    public static boolean isKnown(String stem) {
        return STOP.contains(stem) || GROUPS.containsKey(stem) || PLAINNESS.containsKey(stem);
    }

    /** The groups of near words this stem belongs to, by name. */
    public static List<String> groupsOf(String stem) {
        return GROUPS.getOrDefault(stem, List.of());
    }

    /** Turns of phrase whose words mislead, put plainly. */
    static String rephrase(String plain) {
        String text = plain;
        if (ANY_PHRASE.isIn(plain)) for (var e : PHRASES.entrySet()) text = text.replace(e.getKey(), e.getValue());
        return OWN_PARENTHOOD.matcher(text).replaceAll("parenthood");
    }

    private static Map<String, String> phrases() {
        Map<String, String> map = new LinkedHashMap<>();
        for (String line : lines("phrases.txt")) {
            int equals = line.indexOf('=');
            map.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return map;
    }

    private static Map<String, String> irregular() {
        Map<String, String> map = new HashMap<>();
        for (String line : lines("irregular.txt")) {
            int equals = line.indexOf('=');
            map.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return Map.copyOf(map);
    }

    private static Map<String, Double> plainness() {
        Map<String, Double> map = new HashMap<>();
        for (String line : lines("common.txt")) {
            int equals = line.indexOf('=');
            double count = Double.parseDouble(line.substring(equals + 1));
            map.put(line.substring(0, equals), Math.min(1, weightOf(count)));
        }
        return Map.copyOf(map);
    }

    /** Of so many sentences; a word that stands in a dozen of them or fewer counts in full. */
    private static double weightOf(double count) {
        return StrictMath.log(7463 / count) / StrictMath.log(7463 / 12.0);
    }

    private static Set<String> stop() {
        Set<String> set = new HashSet<>();
        for (String line : lines("stopwords.txt")) {
            for (String word : line.split(" ")) {
                set.add(word);
                set.add(Words.stem(word));
            }
        }
        return Set.copyOf(set);
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> map = new HashMap<>();
        for (String line : lines("synonyms.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                map.merge(Words.stem(word), List.of("~" + words[0]), (a, b) -> {
                    var both = new java.util.ArrayList<>(a);
                    if (!both.containsAll(b)) both.addAll(b);
                    return List.copyOf(both);
                });
            }
        }
        return Map.copyOf(map);
    }

    /** The lines of one of the client's word lists, without comments. */
    public static List<String> lines(String resource) {
        try (var in = Lexicon.class.getResourceAsStream("/client/" + resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
