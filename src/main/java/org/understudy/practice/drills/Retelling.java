package org.understudy.practice.drills;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Words;
import org.understudy.practice.drills.SaidLexicon.Kind;

/**
 * What was said, and a reply that gives it back, read side by side.
 *
 * @param said everything said before the reply, in small letters
 * @param reply the reply, in small letters
 * @param saidWords the words of what was said
 * @param saidClauses the client's clauses, in which the client says "I"
 * @param clauses the reply's, in which the client is "you"
 */
record Retelling(String said, String reply, Set<String> saidWords, List<Clause> saidClauses, List<Clause> clauses) {

    /**
     * Reads both.
     *
     * @param client what the client said
     * @param before everything said before the reply, the client's words among it
     */
    static Retelling of(String client, String before, String reply) {
        String said = plain(before);
        String given = plain(reply);
        return new Retelling(
                said, given, Set.copyOf(Words.all(said)), Clause.of(client, true), Clause.of(given, false));
    }

    /** The reply's words of a kind. */
    Stream<String> words(Kind kind) {
        return Words.all(reply).stream().map(Retelling::bare).filter(w -> SaidLexicon.is(kind, w));
    }

    /** Whether any word of the kind was said. */
    boolean wasSaid(Kind kind) {
        return saidWords.stream().map(Retelling::bare).anyMatch(w -> SaidLexicon.is(kind, w));
    }

    /** Whether the word was said, or another of its meaning. */
    boolean wasSaid(String word) {
        String meaning = SaidLexicon.meaning(word);
        return saidWords.stream().map(Retelling::bare).anyMatch(w -> SaidLexicon.meaning(w)
                .equals(meaning));
    }

    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replaceAll("'(?:ll|d|ve)$", "");
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
