package org.understudy.analysis.coding;

import java.util.HashSet;
import java.util.Set;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.text.Sentence;

/** Quality remarks on a counselor turn, beside its codes. */
final class Flags {
    /** Above this many words a turn is long (client engine reference, 3.2). */
    private static final int LONG = 60;

    private Flags() {}

    static Set<String> of(Heard heard) {
        Set<String> flags = new HashSet<>();
        long questions = heard.sentences().stream().filter(Sentence::asks).count();
        int asked = 0;
        for (int i = 0; i < heard.sentences().size(); i++) {
            if (heard.has(i, "q.wh.deep") || heard.has(i, "q.wh.narrow") || heard.has(i, "q.you")) asked++;
        }
        if (Math.max(questions, heard.reading().punctuated() ? 0 : asked) >= 2) flags.add("stacked_questions");
        if (heard.reading().size() > LONG) flags.add("long");
        if (heard.has("formulaic") && heard.reading().size() <= 12 || Insistence.sameStemAgain(heard))
            flags.add("formulaic");
        if (heard.has("jargon")) flags.add("jargon");
        if (heard.has("leading")) flags.add("leading");
        if (heard.has("aff.specific") && heard.has("specific")) flags.add("specific_affirm");
        if (heard.has("repair")) flags.add("repair");
        if (heard.has("respect")) flags.add("redirect_respected");
        boolean eases = flags.contains("repair") || flags.contains("redirect_respected");
        if (!eases && Insistence.pushes(heard, Math.max(questions, asked) > 0)) flags.add("pushes");
        return flags;
    }
}
