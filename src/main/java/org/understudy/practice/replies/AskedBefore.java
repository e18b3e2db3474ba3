package org.understudy.practice.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern ASKING = Pattern.compile("(?i)\\b(?:what|who|how|when|where|why|which)\\b");

    /** What two questions ask for though they share hardly a word: being here, and what somebody else makes of it. */
    private static final List<Pattern> SUBJECTS = List.of(
            Pattern.compile("(?i)\\b(?:how|what)\\b[^?]*\\b(?:be|being|feel|sit|sitting|like|for you|is"
                    + " it)\\b[^?]*\\b(?:here|this (?:side|room|chair))\\b"),
            Pattern.compile("(?i)\\bwhat (?:do|does|did|would)\\b[^?]*\\b(?:he|she|they|your"
                    + " \\w+)\\b[^?]*\\b(?:makes?|thinks?|worried|worries|say|says)\\b"));

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
        if (SUBJECTS.stream()
                .anyMatch(s -> s.matcher(one).find() && s.matcher(said).find())) return true;
        Set<String> words = new HashSet<>(Words.stems(one));
        Set<String> before = new HashSet<>(Words.stems(said));
        if (words.size() > 2 && share(words, before) >= SAME_WORDS) return true;
        Set<String> content = new HashSet<>(Words.content(one));
        Set<String> theirs = new HashSet<>(Words.content(said));
        if (content.size() == 1)
            return theirs.containsAll(content) && askingWord(one).equals(askingWord(said));
        return content.size() >= 2 && share(content, theirs) >= SAME_SUBJECT;
    }

    private static String askingWord(String question) {
        Matcher word = ASKING.matcher(question);
        return word.find() ? word.group().toLowerCase(Locale.ROOT) : "";
    }

    private static double share(Set<String> of, Set<String> in) {
        return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
    }
}
