package org.understudy.client.mind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.client.read.Words;

/** Everything the client has said, so that it is not said again. */
public final class Spoken {
    private final Map<String, Integer> lastUse = new HashMap<>();
    private final List<List<String>> turns = new ArrayList<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> fourGrams = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private String last = "";

    /** The turn a line was last used in, or -1. */
    public int lastUse(String line) {
        return lastUse.getOrDefault(line, -1);
    }

    public boolean unused(List<String> lines) {
        return lines.stream().anyMatch(l -> lastUse(l) < 0);
    }

    public void use(String line, int turn) {
        lastUse.put(line, turn);
    }

    /** Said in the session before this one: not the first choice. */
    public void saidBefore(String line) {
        before.add(line);
    }

    public boolean wasSaidBefore(String line) {
        return before.contains(line);
    }

    /** Notes a whole turn as it was heard. */
    public void turn(String text) {
        last = text;
        List<String> words = Words.of(text);
        turns.add(words);
        words.forEach(w -> stems.add(Words.stem(w)));
        if (words.size() >= 3) openers.add(opener(words));
        for (int i = 0; i + 4 <= words.size(); i++) fourGrams.add(String.join(" ", words.subList(i, i + 4)));
    }

    /** Whether a turn has begun with the same three words before. */
    public boolean beganLike(String text) {
        List<String> words = Words.of(text);
        return words.size() >= 3 && openers.contains(opener(words));
    }

    /** The share of a text's four-word runs that have been said before. */
    public double overlap(String text) {
        List<String> words = Words.of(text);
        if (words.size() < 4) return 0;
        int seen = 0;
        for (int i = 0; i + 4 <= words.size(); i++) {
            if (fourGrams.contains(String.join(" ", words.subList(i, i + 4)))) seen++;
        }
        return (double) seen / (words.size() - 3);
    }

    /** The share of these word stems that have been said, 0 to 1; 1 for none. */
    public double holds(List<String> words) {
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(stems::contains).count() / words.size();
    }

    /** The last turn as it was heard; empty before the first. */
    public String last() {
        return last;
    }

    /** The words of the last turns, newest first. */
    public List<List<String>> recent(int count) {
        return turns.reversed().stream().limit(count).toList();
    }

    private static String opener(List<String> words) {
        return String.join(" ", words.subList(0, 3));
    }
}
