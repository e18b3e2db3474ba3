package org.understudy.analysis.safety.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.analysis.coding.text.Word;

/** The words of {@code safety/senses.tsv}, found in a sentence in one pass. */
public final class Senses {
    private static final String FILE = "/safety/senses.tsv";

    /** The shortest beginning a starred word may have. */
    private static final int SHORTEST_STEM = 3;

    /**
     * A sense heard at a place.
     *
     * @param sense its number
     * @param from index of its first word
     * @param to index after its last word
     */
    public record Hit(int sense, int from, int to) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> stems = new HashMap<>();
        private int[] senses = {};

        Node under(String word) {
            return word.endsWith("*")
                    ? stems.computeIfAbsent(word.substring(0, word.length() - 1), _ -> new Node())
                    : words.computeIfAbsent(word, _ -> new Node());
        }

        void mark(int sense) {
            for (int s : senses) if (s == sense) return;
            senses = java.util.Arrays.copyOf(senses, senses.length + 1);
            senses[senses.length - 1] = sense;
        }
    }

    private static final class Shipped {
        static final Senses SENSES = new Senses(PatternTable.lines(FILE));
    }

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Node root = new Node();

    Senses(List<String> lines) {
        for (String line : lines) {
            String[] two = line.split("\t");
            int sense = numbers.computeIfAbsent(two[0], _ -> numbers.size());
            for (String phrase : two[1].split("\\|")) {
                Node node = root;
                for (String word : phrase.split(" ")) node = node.under(word);
                node.mark(sense);
            }
        }
    }

    /** The senses that ship; read once, on first use. */
    public static Senses shipped() {
        return Shipped.SENSES;
    }

    /** The senses' names, by number. */
    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    int number(String sense) {
        return numbers.get(sense);
    }

    /** Whether it is a word of dying or a hint of it. */
    public boolean ofDying(int sense) {
        return sense == number("die") || sense == number("die.hint");
    }

    /** Everything heard in these words, in order of where it begins. */
    public List<Hit> in(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) walk(root, words, i, i, hits);
        return hits;
    }

    private static void walk(Node node, List<Word> words, int from, int at, List<Hit> hits) {
        for (int sense : node.senses) hits.add(new Hit(sense, from, at));
        if (at >= words.size()) return;
        String form = words.get(at).form();
        Node next = node.words.get(form);
        if (next != null) walk(next, words, from, at + 1, hits);
        if (node.stems.isEmpty()) return;
        for (int n = SHORTEST_STEM; n <= form.length(); n++) {
            Node stem = node.stems.get(form.substring(0, n));
            if (stem != null) walk(stem, words, from, at + 1, hits);
        }
    }
}
