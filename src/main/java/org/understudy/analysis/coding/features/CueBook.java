package org.understudy.analysis.coding.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.text.Sentence;
import org.understudy.analysis.coding.text.Word;

/** The cue phrases of {@code coding/cues.tsv}, found in a sentence in one pass over a word tree. */
public final class CueBook {
    private static final int LONGEST_GAP = 2;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Node anywhere = new Node();
    private final Node atStart = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Node any;
        private Node gap;
        private int[] cues = {};

        void mark(int cue) {
            cues = java.util.Arrays.copyOf(cues, cues.length + 1);
            cues[cues.length - 1] = cue;
        }
    }

    /** Reads the book that ships. */
    public static CueBook load() {
        try (InputStream in = CueBook.class.getResourceAsStream("/coding/cues.tsv")) {
            return new CueBook(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CueBook(BufferedReader lines) throws IOException {
        Map<String, String[]> classes = new HashMap<>();
        String line;
        while ((line = lines.readLine()) != null) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] two = line.split("\t");
            String[] phrases = two[1].split("\\|");
            if (two[0].startsWith("@")) {
                classes.put(two[0], phrases);
            } else {
                int cue = numbers.computeIfAbsent(two[0], _ -> numbers.size());
                for (String phrase : phrases) insert(phrase.strip(), cue, classes);
            }
        }
    }

    private void insert(String phrase, int cue, Map<String, String[]> classes) {
        List<Node> ends = new ArrayList<>();
        ends.add(phrase.startsWith("^") ? atStart : anywhere);
        for (String word : phrase.replace("^", "").strip().split(" +")) {
            List<Node> further = new ArrayList<>();
            for (Node node : ends) {
                switch (word) {
                    case "*" -> further.add(node.any == null ? node.any = new Node() : node.any);
                    case "~" -> further.add(node.gap == null ? node.gap = new Node() : node.gap);
                    default -> {
                        for (String w : classes.getOrDefault(word, new String[] {word})) {
                            further.add(node.next.computeIfAbsent(w.strip(), _ -> new Node()));
                        }
                    }
                }
            }
            ends = further;
        }
        for (Node node : ends) node.mark(cue);
    }

    /** The number of a cue. */
    public int number(String cue) {
        Integer n = numbers.get(cue);
        if (n == null) throw new IllegalArgumentException("no cue " + cue);
        return n;
    }

    /** The cues' names, by number. */
    public List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    /** How often each cue was heard in this sentence, by number. */
    public int[] heard(Sentence sentence) {
        int[] counts = new int[numbers.size()];
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) walk(anywhere, words, i, counts);
        walk(atStart, words, Openers.end(sentence), counts);
        return counts;
    }

    private static void walk(Node node, List<Word> words, int at, int[] counts) {
        for (int cue : node.cues) counts[cue]++;
        if (node.gap != null) {
            for (int skip = 0; skip <= LONGEST_GAP; skip++) walk(node.gap, words, at + skip, counts);
        }
        if (at >= words.size()) return;
        Node next = node.next.get(words.get(at).form());
        if (next != null) walk(next, words, at + 1, counts);
        if (node.any != null) walk(node.any, words, at + 1, counts);
    }
}
