package org.understudy.practice.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.client.read.Words;
import org.understudy.session.Turn;

/** Whether a counselor has asked or said the same a short while ago, in other words or these. */
final class AskedBefore {
    /** Counselor turns in which nothing is said again. */
    private static final int LATELY = 4;
    /** Share of a question's words, small ones too, that make it the same question. */
    private static final double SAME_WORDS = 0.7;
    /** Words with content that two questions share when they ask for the same. */
    private static final double SAME_SUBJECT = 0.67;

    private final List<String> lately;

    AskedBefore(Transcript lead) {
        this.lately = lead.counselor().reversed().stream()
                .limit(LATELY)
                .map(Turn::text)
                .flatMap(text -> Quotes.sentences(text).stream())
                .filter(AskedBefore::asks)
                .toList();
    }

    boolean covers(String line) {
        return Quotes.sentences(line).stream().filter(AskedBefore::asks).anyMatch(sentence -> lately.stream()
                .anyMatch(said -> same(sentence, said)));
    }

    private static boolean asks(String sentence) {
        return sentence.endsWith("?");
    }

    private static boolean same(String one, String said) {
        Set<String> words = new HashSet<>(Words.stems(one));
        Set<String> before = new HashSet<>(Words.stems(said));
        if (words.size() > 2 && share(words, before) >= SAME_WORDS) return true;
        Set<String> content = new HashSet<>(Words.content(one));
        Set<String> theirs = new HashSet<>(Words.content(said));
        return share(content, theirs) >= (content.size() == 1 ? 1 : SAME_SUBJECT);
    }

    private static double share(Set<String> of, Set<String> in) {
        return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
    }
}
