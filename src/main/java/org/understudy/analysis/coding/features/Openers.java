package org.understudy.analysis.coding.features;

import java.util.Set;
import org.understudy.analysis.coding.text.Sentence;

/** Words that open a sentence without saying anything: so, okay, well, and. */
final class Openers {
    private static final Set<String> WORDS = Set.of(
            "so",
            "okay",
            "and",
            "well",
            "but",
            "yeah",
            "right",
            "mhm",
            "oh",
            "now",
            "um",
            "then",
            "sure",
            "yes",
            "no",
            "great",
            "good",
            "hey",
            "hi",
            "see",
            "also",
            "because",
            "or",
            "alright",
            "wow",
            "uh",
            "cool",
            "gotcha",
            "maybe",
            "again",
            "anyway",
            "first",
            "actually",
            "just",
            "please",
            "like",
            "hello",
            "wonderful");

    private Openers() {}

    /** The place of the first word that says something; the last word at the latest. */
    static int end(Sentence sentence) {
        int i = 0;
        while (i < sentence.size() - 1 && WORDS.contains(sentence.word(i))) i++;
        return i;
    }
}
