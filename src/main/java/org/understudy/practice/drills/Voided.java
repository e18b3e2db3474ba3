package org.understudy.practice.drills;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Words;

/** Why a reply is no answer to any exercise, whatever words are in it: it hurts, or it is no sentence. */
final class Voided {
    /** Shorter ones may be a fragment people say: "Bed at nine." */
    private static final int A_FEW = 4;

    /** Of a sentence so many words at least join and point. */
    private static final double JOINING = 0.2;

    /** So many of its words of content are different ones. */
    private static final double DIFFERENT = 0.7;

    private Voided() {}

    static Optional<String> why(String reply) {
        Optional<String> hurts = Cue.HURTFUL.in(reply);
        if (hurts.isPresent()) return Optional.of(Wording.of("skill.hurts", Map.of("words", hurts.get())));
        return isSalad(reply) ? Optional.of(Wording.of("skill.salad")) : Optional.empty();
    }

    /** The client's words in a heap are not given back. */
    private static boolean isSalad(String reply) {
        List<String> words = Words.all(reply);
        if (words.size() < A_FEW) return false;
        List<String> content =
                words.stream().filter(w -> !Words.content(w).isEmpty()).toList();
        double joining = 1 - (double) content.size() / words.size();
        boolean repeats = content.size() > A_FEW && Set.copyOf(content).size() <= DIFFERENT * content.size();
        return joining < JOINING || repeats;
    }
}
