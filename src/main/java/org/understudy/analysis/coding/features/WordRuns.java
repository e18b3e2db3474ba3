package org.understudy.analysis.coding.features;

import java.util.List;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Word;

/** Runs of one to three words, and of three to five letters inside words, as features. */
final class WordRuns {
    private static final int START = Features.key("<s>");
    private static final int STOP = Features.key("</s>");
    private static final int LETTERS = Features.key("letters");

    private WordRuns() {}

    /** Adds the runs of one sentence; the sentence's edges count as words. */
    static void words(Features to, List<Word> words) {
        int before = 0;
        int twoBefore = 0;
        int here = START;
        for (int i = -1; i <= words.size(); i++) {
            if (i >= 0)
                here = i == words.size() ? STOP : Features.key(words.get(i).form());
            if (i >= 0 && i < words.size()) to.add(here, 1f);
            if (before != 0) to.add(Features.join(before, here), 1f);
            if (twoBefore != 0) to.add(Features.join(Features.join(twoBefore, before), here), 1f);
            twoBefore = before;
            before = here;
        }
    }

    static void letters(Features to, List<Word> words) {
        for (Word w : words) {
            String padded = " " + w.form() + " ";
            for (int n = 3; n <= 5; n++) {
                for (int i = 0; i + n <= padded.length(); i++) {
                    to.add(Features.join(LETTERS, Features.key(padded.subSequence(i, i + n))), 1f);
                }
            }
        }
    }
}
