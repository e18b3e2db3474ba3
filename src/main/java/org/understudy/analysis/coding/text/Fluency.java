package org.understudy.analysis.coding.text;

import java.util.ArrayList;
import java.util.List;

/** Speech as it was meant: {@code it's- it's the the way} reads {@code its the way}. */
final class Fluency {
    private Fluency() {}

    static List<Word> withoutStutters(List<Word> said) {
        List<Word> out = new ArrayList<>(said.size());
        for (Word w : said) {
            out.add(w);
            for (int n = 1; n <= 3; n++) {
                if (repeats(out, n)) {
                    for (int k = 0; k < n; k++) out.remove(out.size() - 1 - n);
                    break;
                }
            }
            if (out.size() >= 2 && cutShort(out.get(out.size() - 2), out.getLast())) out.remove(out.size() - 2);
        }
        return out;
    }

    /** Whether the last n words say the n before them again. */
    private static boolean repeats(List<Word> out, int n) {
        int size = out.size();
        if (size < 2 * n) return false;
        for (int k = 1; k <= n; k++) {
            if (!out.get(size - k).form().equals(out.get(size - k - n).form())) return false;
        }
        return true;
    }

    /** {@code th-the}: one or two letters that begin the next word and touch it. */
    private static boolean cutShort(Word first, Word second) {
        return first.form().length() <= 2
                && second.from() - first.to() == 1
                && second.form().length() > first.form().length()
                && second.form().startsWith(first.form());
    }
}
