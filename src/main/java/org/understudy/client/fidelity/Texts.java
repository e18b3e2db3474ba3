package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.read.Words;

/** Measures of how a session's client turns read, as defined for AnnoMI in the engine design §5.1. */
final class Texts {
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(i mean|sort of|kind of|i don't know|i dunno|maybe|probably|i guess|i suppose|suppose|you"
                    + " know|like|um+|uh|er|well|actually|just|a bit|i think|might|could be|or something|not"
                    + " sure|really|basically|honestly|perhaps|more or less|i'd say|a little|apparently)\\b");

    private Texts() {}

    static double meanWords(List<String> turns) {
        return turns.stream().mapToInt(Words::count).average().orElse(0);
    }

    /** Coefficient of variation of the turn lengths. */
    static double variation(List<String> turns) {
        double mean = meanWords(turns);
        double variance = turns.stream()
                .mapToDouble(t -> (Words.count(t) - mean) * (Words.count(t) - mean))
                .average()
                .orElse(0);
        return mean == 0 ? 0 : Math.sqrt(variance) / mean;
    }

    static double shareShort(List<String> turns) {
        return (double) turns.stream().filter(t -> Words.count(t) <= 5).count() / turns.size();
    }

    static double shareLong(List<String> turns) {
        return (double) turns.stream().filter(t -> Words.count(t) >= 60).count() / turns.size();
    }

    static double shareAsking(List<String> turns) {
        return (double) turns.stream().filter(t -> t.contains("?")).count() / turns.size();
    }

    /** The client's words among all words of both. */
    static double share(List<String> asked, List<String> answered) {
        double theirs = asked.stream().mapToInt(Words::count).sum();
        double own = answered.stream().mapToInt(Words::count).sum();
        return own + theirs == 0 ? 0 : own / (own + theirs);
    }

    static double hedgesPer100(List<String> turns) {
        long hedges = turns.stream()
                .mapToLong(t -> HEDGE.matcher(Words.plain(t)).results().count())
                .sum();
        long words = turns.stream().mapToLong(Words::count).sum();
        return words == 0 ? 0 : 100.0 * hedges / words;
    }

    /** Share of the four-word runs of the first 400 words that have been there before. */
    static double repeatedFours(List<String> turns) {
        List<String> words = first400(turns);
        Set<String> seen = new HashSet<>();
        int again = 0;
        for (int i = 0; i + 4 <= words.size(); i++) if (!seen.add(String.join(" ", words.subList(i, i + 4)))) again++;
        return words.size() < 4 ? 0 : (double) again / (words.size() - 3);
    }

    static double distinct(List<String> turns, int n) {
        List<String> words = first400(turns);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + n <= words.size(); i++) seen.add(String.join(" ", words.subList(i, i + n)));
        return words.size() < n ? 1 : (double) seen.size() / (words.size() - n + 1);
    }

    /** Distinct first three words, over the turns of six words and more. */
    static double distinctOpeners(List<String> turns) {
        List<String> openers = turns.stream()
                .map(Words::of)
                .filter(w -> w.size() >= 6)
                .map(w -> String.join(" ", w.subList(0, 3)))
                .toList();
        return openers.isEmpty() ? 1 : (double) new HashSet<>(openers).size() / openers.size();
    }

    static double meanMaxJaccard(List<String> turns) {
        List<Set<String>> before = new ArrayList<>();
        double sum = 0;
        int n = 0;
        for (String t : turns) {
            Set<String> words = new HashSet<>(Words.of(t));
            if (words.size() >= 4) {
                double most = before.stream()
                        .mapToDouble(b -> jaccard(words, b))
                        .max()
                        .orElse(0);
                sum += most;
                n++;
                before.add(words);
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    static int exactRepeats(List<String> turns) {
        Map<String, Integer> count = new HashMap<>();
        for (String t : turns) if (Words.count(t) >= 6) count.merge(Words.plain(t), 1, Integer::sum);
        return count.values().stream().mapToInt(c -> c - 1).sum();
    }

    /** Share of the client's three-word runs that were in the counselor's turn just before. */
    static double echo(List<String> asked, List<String> turns) {
        int echoed = 0;
        int all = 0;
        for (int i = 0; i < turns.size(); i++) {
            Set<String> theirs = new HashSet<>(runs(asked.get(i)));
            for (String run : runs(turns.get(i))) {
                all++;
                if (theirs.contains(run)) echoed++;
            }
        }
        return all == 0 ? 0 : (double) echoed / all;
    }

    private static List<String> runs(String text) {
        List<String> words = Words.of(text);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 3 <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + 3)));
        return runs;
    }

    private static List<String> first400(List<String> turns) {
        return turns.stream().flatMap(t -> Words.of(t).stream()).limit(400).toList();
    }

    static double jaccard(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return (double) both / (a.size() + b.size() - both);
    }
}
