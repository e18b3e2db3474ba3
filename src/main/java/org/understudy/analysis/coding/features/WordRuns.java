package org.understudy.analysis.coding.features;

import java.util.List;
import org.understudy.analysis.coding.learn.Features;
import org.understudy.analysis.coding.text.Word;

/** Runs of one to three words, and of three to five letters inside words, as features. */
public final class WordRuns {
    private static final int FIRST = Features.key("<s>");
    private static final int STOP = Features.key("</s>");
    private static final int LETTERS = Features.key("letters");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private WordRuns() {}

    /** Adds the runs of one sentence; the sentence's edges count as words. */
    public static void words(Features to, List<Word> words) {
        int before = 0;
        int twoBefore = 0;
        int here = FIRST;
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

    public static void letters(Features to, List<Word> words) {
        for (Word w : words) {
            String form = w.form();
            int length = form.length() + 2;
            for (int i = 0; i + SHORTEST <= length; i++) {
                int run = Features.START;
                for (int n = 1; n <= LONGEST && i + n <= length; n++) {
                    int at = i + n - 2;
                    run = Features.next(run, at < 0 || at == form.length() ? ' ' : form.charAt(at));
                    if (n >= SHORTEST) to.add(Features.join(LETTERS, Features.finish(run)), 1f);
                }
            }
        }
    }
}
