package org.understudy.client.decide;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.read.FirstPerson;
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
        return FirstPerson.of(question.substring(0, question.length() - 1)) + "?";
    }
}
