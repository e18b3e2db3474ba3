package org.understudy.client.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * A short question said back as people do while they think: "What did you do with it?" as "What did I do with it?". What has
 * no answer is taken up so, and not passed over.
 */
final class SaidBack {
    /** Longer questions nobody says back. */
    private static final int LONGEST = 8;

    /** Turns before a question is said back again. */
    private static final int APART = 5;

    private static final Pattern BEFORE =
            Pattern.compile("(?i)^((so|and|but|okay|ok|right|well|then|now|oh|ah|um+|uh|hm+|mm+),? )+");

    private static final Pattern WANTS_WORDS = Pattern.compile("^(what|where|why|how)\\b.*");

    /** Speaks of the counselor, of several things, or points at words that are not the client's. */
    private static final Pattern UNFIT =
            Pattern.compile("[,:;–—\"“”()…]|\\d|\\b(i|me|my|mine|we|us|our|ours|or|and|but|please|about"
                    + " you|of you|you (two|both|all)|yours?elf|names?|called|long|old|often|many|much|time)\\b");

    /** "How's that?" after a plan wants a yes. */
    private static final Pattern OF_THE_PLAN = Pattern.compile("^how('s| is) (that|it)\\b");

    private static final Set<String> BEFORE_YOU = Set.of(
            "do", "did", "does", "have", "had", "has", "are", "were", "can", "could", "will", "would", "should",
            "might", "must", "when", "if", "that", "what", "where", "how", "why", "before", "after", "while", "because",
            "than");

    /** Before "you" they do something to one. */
    private static final Set<String> ACTS_ON = Set.of(
            "make", "makes", "made", "let", "lets", "help", "helps", "helped", "see", "sees", "saw", "hear", "hears",
            "heard", "tell", "tells", "told", "get", "gets", "got", "want", "wants", "wanted", "keep", "keeps", "kept",
            "stop", "stops", "stopped", "bring", "brings", "brought", "give", "gives", "gave", "ask", "asks", "asked",
            "to", "for", "with", "at", "on", "from", "like");

    /** After "you" these begin no sentence of its own. */
    private static final Set<String> ALONE = Set.of(
            "to", "with", "at", "on", "in", "for", "by", "from", "then", "now", "today", "there", "here", "about", "up",
            "out", "off", "down", "back", "most", "again", "like", "as", "into", "after", "before", "when", "the", "a");

    private SaidBack() {}

    /** The answer that says the question back and has no more to say, where it can be said back and was not just done. */
    static Optional<Decision> of(Situation s) {
        Part frame = s.frame("echo");
        boolean lately = s.mind().thread().recent("beside.echo", APART) > 0;
        if (frame.isEmpty() || lately || !s.heard().asks()) return Optional.empty();
        Sentence asked = s.heard().asked().getLast();
        return of(asked.text()).map(question -> Decision.of("beside.echo:" + question, frame));
    }

    /** The question in the client's mouth; empty where it is too long, names somebody, or would not be said back. */
    static Optional<String> of(String question) {
        String bare = BEFORE.matcher(question.strip()).replaceFirst("");
        String plain = Words.plain(bare);
        boolean fit = bare.endsWith("?")
                && Words.count(bare) <= LONGEST
                && Words.count(bare) > 1
                && !OF_THE_PLAN.matcher(plain).find()
                && WANTS_WORDS.matcher(plain).matches()
                && !UNFIT.matcher(plain).find()
                && !UNFIT.matcher(bare.toLowerCase(Locale.ROOT)).find()
                && bare.substring(1).chars().noneMatch(Character::isUpperCase);
        return fit ? Optional.of(turned(bare)) : Optional.empty();
    }

    private static String turned(String question) {
        List<String> words =
                List.of(question.substring(0, question.length() - 1).split(" +"));
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            String before = i == 0 ? "" : words.get(i - 1).toLowerCase(Locale.ROOT);
            said.append(i == 0 ? "" : " ").append(turned(words.get(i), before, next));
        }
        String text = said.toString();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + "?";
    }

    /** "The last thing you tried": who does something, and is not made to. */
    private static boolean does(String before, String next) {
        return !next.isEmpty() && !ALONE.contains(next.toLowerCase(Locale.ROOT)) && !ACTS_ON.contains(before);
    }

    private static boolean beside(String word, String before, String next) {
        return next.equalsIgnoreCase(word) || before.equals(word);
    }

    private static String turned(String word, String before, String next) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "you" -> BEFORE_YOU.contains(before) || does(before, next) ? "I" : "me";
            case "your" -> "my";
            case "yours" -> "mine";
            case "yourself" -> "myself";
            case "you're" -> "I'm";
            case "you've" -> "I've";
            case "you'd" -> "I'd";
            case "you'll" -> "I'll";
            case "are" -> beside("you", before, next) ? "am" : word;
            case "were" -> beside("you", before, next) ? "was" : word;
            default -> word;
        };
    }
}
