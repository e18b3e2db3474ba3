package org.understudy.analysis.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where unpunctuated speech starts a new move: an acknowledging word before more talk, a link word before a question
 * opener, or an auxiliary before "you" that does not follow a question word. Short stretches are left whole.
 */
final class Cuts {
    private static final int LEAST_BEFORE = 4;
    private static final int LEAST_AFTER = 3;
    private static final Set<String> LINKS = Set.of("so", "and", "but", "okay", "well", "now", "then", "or", "because");
    private static final Set<String> ASKING = Set.of(
            "what", "how", "why", "where", "who", "when", "which", "whats", "hows", "wheres", "whos", "tell", "can",
            "could", "would", "do", "did", "does", "are", "have", "is");
    private static final Set<String> AUXILIARY = Set.of(
            "do", "did", "are", "were", "have", "can", "could", "would", "will", "should", "may", "dont", "havent",
            "arent", "cant", "wouldnt", "shall");
    private static final Set<String> SUBJECTS = Set.of("you", "we", "i");
    private static final Set<String> QUESTION_WORDS = Set.of(
            "what", "how", "why", "where", "who", "when", "which", "that", "than", "as", "often", "much", "many",
            "long", "far", "things", "way", "nor", "so", "and", "but", "or", "okay", "if");

    private Cuts() {}

    /** Places to cut, as indices of the first word after each cut, rising. */
    static List<Integer> in(List<Word> words) {
        if (words.size() < LEAST_BEFORE + LEAST_AFTER) return List.of();
        List<Integer> cuts = new ArrayList<>();
        int last = 0;
        for (int i = LEAST_BEFORE; i <= words.size() - LEAST_AFTER; i++) {
            if (i - last >= LEAST_BEFORE && starts(words, i)) {
                cuts.add(i);
                last = i;
            }
        }
        return cuts;
    }

    private static boolean starts(List<Word> words, int i) {
        String here = words.get(i).form();
        String next = words.get(i + 1).form();
        String before = words.get(i - 1).form();
        if (LINKS.contains(here) && ASKING.contains(next)) {
            return !Set.of("can", "could", "would", "is", "are", "do", "have", "did", "does")
                            .contains(next)
                    || SUBJECTS.contains(words.get(i + 2).form())
                    || (next.equals("is") || next.equals("does") || next.equals("did"));
        }
        return AUXILIARY.contains(here)
                && SUBJECTS.contains(next)
                && !QUESTION_WORDS.contains(before)
                && !(here.equals("have") && before.equals("to"));
    }
}
