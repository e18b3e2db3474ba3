package org.understudy.practice.replies;

import java.util.regex.Pattern;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Turn;

/** Whether a client is in the middle of telling the memory, eyes shut, as if it were happening. */
final class Retelling {
    private static final Pattern INTO = Pattern.compile(
            "(?i)eyes (?:shut|closed)|close your eyes|present tense|as if it(?:'s| is| were) happening");
    private static final Pattern OUT_OF = Pattern.compile(
            "(?i)open your eyes|you can stop|welcome back|come back to (?:the|this) room|let's stop there|what do you"
                    + " make of");
    /** A retelling runs on for some turns; after so many without a word of it, it is over. */
    private static final int RUNS_ON = 12;

    /** Whoever listens to a retelling says little; who says more is explaining it. */
    private static final int FEW_WORDS = 18;

    private Retelling() {}

    static boolean at(Transcript lead) {
        boolean told = lead.turns().reversed().stream()
                .filter(Turn::byClient)
                .findFirst()
                .flatMap(Turn::trace)
                .filter(t -> t.act().startsWith("retell"))
                .isPresent();
        if (told) return true;
        boolean few = lead.counselor().reversed().stream().limit(2).allMatch(t -> Words.count(t.text()) <= FEW_WORDS);
        if (!few) return false;
        int back = 0;
        for (Turn turn : lead.turns().reversed()) {
            if (turn.byClient()) continue;
            if (OUT_OF.matcher(turn.text()).find() || ++back > RUNS_ON) return false;
            if (INTO.matcher(turn.text()).find()) return true;
        }
        return false;
    }
}
