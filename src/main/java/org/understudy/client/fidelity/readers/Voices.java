package org.understudy.client.fidelity.readers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.read.Lexicon;

/**
 * Whether a simple reader tells who speaks. Names and places are masked; one fifth of the units is left out in turn,
 * so that no line is told by another of the same matter. The reader weighs how likely each person's words and letters are
 * (naive Bayes, add a half). Once it reads all words, once only the little ones and the stops: what is left of somebody when
 * what they talk about is gone.
 */
public final class Voices {
    /** What the reader is given of a line. */
    public enum Reading {
        ALL_WORDS,
        LITTLE_WORDS
    }

    /**
     * How often the reader was right.
     *
     * @param read how many times it had to tell
     * @param share the share it told rightly, 0 to 1
     * @param byPerson the same for each person's lines
     */
    public record Told(int read, double share, Map<String, Double> byPerson) {}

    private static final int PARTS = 5;
    private static final double ADDED = 0.5;
    private static final Pattern TOKEN = Pattern.compile("[a-z']+|[.,;:!?…–-]");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;:'] )\\p{Lu}\\p{L}+");

    private record Passage(String who, String unit, String text) {}

    private final List<Passage> passages = new ArrayList<>();
    private final List<String> people;

    /** @param cases two or more */
    public Voices(List<ClientCase> cases) {
        people = cases.stream().map(ClientCase::id).toList();
        Set<String> names = new HashSet<>();
        cases.forEach(c -> lines(c).forEach(l -> NAME.matcher(l.text())
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .filter(n -> !Lexicon.isStop(n))
                .forEach(names::add)));
        for (ClientCase c : cases)
            lines(c).forEach(l -> passages.add(new Passage(l.who(), l.unit(), masked(l.text(), names))));
    }

    private static List<Passage> lines(ClientCase c) {
        List<Passage> lines = new ArrayList<>();
        for (DisclosureUnit u : c.units()) {
            u.lines().forEach(t -> lines.add(new Passage(c.id(), u.id(), t)));
            u.answers().forEach(t -> lines.add(new Passage(c.id(), u.id(), t)));
        }
        return lines;
    }

    private static String masked(String text, Set<String> names) {
        StringBuilder masked = new StringBuilder();
        Matcher token = TOKEN.matcher(text.replace('’', '\'').toLowerCase(Locale.ROOT));
        while (token.find()) {
            String word = token.group();
            String bare = word.replaceAll("'s$", "");
            masked.append(names.contains(bare) ? "#" : word).append(' ');
        }
        return masked.toString().strip();
    }

    /**
     * Lets the reader tell.
     *
     * @param together how many lines of one person it is given at once
     * @param seed shuffles which lines come together
     */
    public Told told(Reading reading, int together, long seed) {
        Map<String, int[]> right = new LinkedHashMap<>();
        people.forEach(p -> right.put(p, new int[2]));
        for (int part = 0; part < PARTS; part++) {
            Map<String, Map<String, Integer>> counts = new HashMap<>();
            Map<String, Integer> totals = new HashMap<>();
            Set<String> kinds = new HashSet<>();
            Map<String, List<Passage>> left = new LinkedHashMap<>();
            for (Passage p : passages) {
                if (Math.floorMod(p.unit().hashCode(), PARTS) == part) {
                    left.computeIfAbsent(p.who(), _ -> new ArrayList<>()).add(p);
                    continue;
                }
                for (String f : features(p.text(), reading)) {
                    counts.computeIfAbsent(p.who(), _ -> new HashMap<>()).merge(f, 1, Integer::sum);
                    totals.merge(p.who(), 1, Integer::sum);
                    kinds.add(f);
                }
            }
            left.forEach((who, own) -> {
                Collections.shuffle(own, new Random(seed));
                for (int i = 0; i + together <= own.size(); i += together) {
                    List<String> read = own.subList(i, i + together).stream()
                            .flatMap(p -> features(p.text(), reading).stream())
                            .toList();
                    right.get(who)[1]++;
                    if (likeliest(read, counts, totals, kinds.size()).equals(who)) right.get(who)[0]++;
                }
            });
        }
        Map<String, Double> byPerson = new LinkedHashMap<>();
        right.forEach((who, n) -> byPerson.put(who, n[1] == 0 ? 0 : (double) n[0] / n[1]));
        int read = right.values().stream().mapToInt(n -> n[1]).sum();
        int rightly = right.values().stream().mapToInt(n -> n[0]).sum();
        return new Told(read, read == 0 ? 0 : (double) rightly / read, byPerson);
    }

    private String likeliest(
            List<String> read, Map<String, Map<String, Integer>> counts, Map<String, Integer> totals, int kinds) {
        String best = people.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (String who : people) {
            Map<String, Integer> own = counts.getOrDefault(who, Map.of());
            double of = totals.getOrDefault(who, 0) + ADDED * kinds;
            double sum = 0;
            for (String f : read) sum += StrictMath.log((own.getOrDefault(f, 0) + ADDED) / of);
            if (sum > most) {
                most = sum;
                best = who;
            }
        }
        return best;
    }

    /** Words and pairs of them; letters by fours where all words are read. */
    private static List<String> features(String text, Reading reading) {
        List<String> words = new ArrayList<>();
        for (String w : text.split(" ")) {
            boolean little = Lexicon.isStop(w) || !Character.isLetter(w.charAt(0));
            words.add(reading == Reading.ALL_WORDS || little ? w : "*");
        }
        List<String> features = new ArrayList<>();
        String before = "^";
        for (String w : words) {
            if (!w.equals("*")) features.add(w);
            features.add(before + " " + w);
            before = w;
        }
        if (reading == Reading.ALL_WORDS)
            for (int i = 0; i + 4 <= text.length(); i++) features.add("~" + text.substring(i, i + 4));
        return features;
    }
}
