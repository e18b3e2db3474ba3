package org.understudy.analysis.coding.features;

import java.util.Set;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Sentence;

/** The form of a sentence as features: how it ends, how long it is, whom it is about. */
public final class SentenceForm {
    private static final Set<String> YOU =
            Set.of("you", "your", "youre", "youve", "youd", "youll", "yourself", "yours");
    private static final Set<String> I = Set.of("i", "im", "ive", "id", "ill", "me", "my", "myself", "mine");
    private static final Set<String> WE = Set.of("we", "were", "weve", "well", "us", "our", "lets");
    private static final Set<String> THEY =
            Set.of("he", "she", "they", "him", "her", "them", "his", "their", "hes", "shes", "theyre");

    private static final Set<String> LISTENING = Set.of(
            "mhm",
            "yeah",
            "okay",
            "right",
            "sure",
            "yes",
            "no",
            "oh",
            "great",
            "good",
            "wow",
            "i",
            "see",
            "gotcha",
            "cool",
            "absolutely",
            "exactly",
            "definitely",
            "all",
            "really",
            "true",
            "fine",
            "got",
            "it",
            "totally",
            "wonderful",
            "awesome",
            "excellent",
            "fantastic",
            "perfect",
            "interesting",
            "huh",
            "well",
            "so",
            "and",
            "thats",
            "alright",
            "indeed",
            "certainly",
            "ha",
            "nice",
            "thanks",
            "thank",
            "you",
            "very",
            "too",
            "now",
            "then");

    private SentenceForm() {}

    /** Whether these words do no more than say "I am listening". */
    static boolean onlyListens(java.util.List<Sentence> part) {
        int words = 0;
        for (Sentence s : part) {
            for (var w : s.words()) if (!LISTENING.contains(w.form())) return false;
            words += s.size();
        }
        return words <= 8;
    }

    public static void add(Features to, Sentence s, boolean punctuated, String prefix) {
        String end = punctuated ? String.valueOf(s.end()) : "none";
        to.flag(prefix + "end" + end);
        to.flag(prefix + "size" + size(s.size()));
        int you = 0;
        int i = 0;
        int we = 0;
        int they = 0;
        for (var w : s.words()) {
            if (YOU.contains(w.form())) you++;
            else if (I.contains(w.form())) i++;
            else if (WE.contains(w.form())) we++;
            else if (THEY.contains(w.form())) they++;
        }
        if (you > 0) to.flag(prefix + "you");
        if (you > 2) to.flag(prefix + "youyou");
        if (i > 0) to.flag(prefix + "i");
        if (i > 0 && you == 0) to.flag(prefix + "ionly");
        if (you > 0 && i == 0) to.flag(prefix + "youonly");
        if (we > 0) to.flag(prefix + "we");
        if (they > 0) to.flag(prefix + "they");
        if (you + i + we == 0) to.flag(prefix + "nobody");
        to.flag(prefix + "first=" + s.word(Openers.end(s)));
        to.flag(prefix + "last=" + s.word(s.size() - 1));
    }

    /** Length in words, in coarse steps. */
    static int size(int words) {
        if (words <= 3) return words;
        if (words <= 5) return 4;
        if (words <= 8) return 5;
        if (words <= 12) return 6;
        if (words <= 18) return 7;
        if (words <= 28) return 8;
        return words <= 45 ? 9 : 10;
    }
}
