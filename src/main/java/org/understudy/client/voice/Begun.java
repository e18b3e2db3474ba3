package org.understudy.client.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.understudy.client.read.Words;

/**
 * The beginning of a wording, held to the author's line before the rest has come. What is new in it may be said when it
 * says what the author's line says next, up to some breath, in words that are everybody's or out already, and passes every
 * check as a wording of that; and when everything said so far, with the author's own words from there on, passes every
 * check as the whole line. So whatever comes after it, or nothing, there is an ending.
 */
final class Begun {
    /** Signs that follow each other as nobody writes them; a line put together from pieces shows it so. */
    private static final Pattern PATCHED = Pattern.compile("[.!?…,;:][,;:]|,[.!?]");

    /** Words of content from which they tell a part by themselves; below, its words in their order have to. */
    private static final int ENOUGH_CONTENT = 3;

    private static final double COVERED = 0.75;
    private static final double IN_ORDER = 0.6;

    private final Moment moment;
    private final Unlocked unlocked;
    private final List<String> parts;

    Begun(Moment moment, Unlocked unlocked) {
        this.moment = moment;
        this.unlocked = unlocked;
        this.parts = Breaths.of(moment.authored());
    }

    /**
     * What stands when everything up to here is said.
     *
     * @param before what stood when less was said; absent at the beginning
     * @param soFar begins with what was said before
     */
    Optional<Standing> standing(Optional<Standing> before, String soFar) {
        int done = before.map(Standing::parts).orElse(0);
        String more =
                soFar.substring(before.map(s -> s.said().length()).orElse(0)).strip();
        Wordy fresh = Wordy.of(more);
        if (!everybodys(fresh) || PATCHED.matcher(soFar).find()) return Optional.empty();
        return IntStream.rangeClosed(done + 1, parts.size())
                .filter(n -> alike(fresh.words().size(), Words.count(part(done, n))))
                .boxed()
                .sorted(Comparator.comparingInt(
                        n -> Math.abs(Words.count(part(done, n)) - fresh.words().size())))
                .filter(n -> says(fresh, Wordy.of(part(done, n))))
                .filter(n -> LineCheck.passes(fresh, moment.saying(part(done, n)), unlocked))
                .flatMap(n -> ended(soFar, n).stream())
                .findFirst();
    }

    private String part(int from, int to) {
        return String.join(" ", parts.subList(from, to));
    }

    private static boolean alike(int said, int meant) {
        return said <= meant * 3 / 2 + 3 && said >= meant / 2 - 1;
    }

    /**
     * Whether a breath says a part of the author's line, the whole of it, and turns nothing round. Stricter than for a
     * whole line, since the model has not said yet where it is going.
     */
    private static boolean says(Wordy breath, Wordy part) {
        String last = breath.words().getLast();
        boolean brokenOff =
                part.words().contains(last) && !part.words().getLast().equals(last);
        if (brokenOff || Truth.nots(breath.text()) != Truth.nots(part.text())) return false;
        if (part.content().size() >= ENOUGH_CONTENT) return Truth.covered(part, breath) >= COVERED;
        int longer = Math.max(part.words().size(), breath.words().size());
        return Secrecy.inOrder(breath.words(), part.words()) >= IN_ORDER * longer;
    }

    private boolean everybodys(Wordy words) {
        return !words.words().isEmpty()
                && words.content().stream().allMatch(s -> unlocked.allowed(s) || Everyday.common(s));
    }

    /** What was said for the first so many parts, with the others behind it. */
    private Optional<Standing> ended(String soFar, int n) {
        boolean sentence = Breaths.endsSentence(soFar);
        if (!sentence && (n == parts.size() || Breaths.endsSentence(part(0, n)))) return Optional.empty();
        String rest = part(n, parts.size());
        String whole = rest.isEmpty() ? soFar : soFar + " " + (sentence ? capital(rest) : rest);
        return LineCheck.passes(Wordy.of(whole), moment, unlocked)
                ? Optional.of(new Standing(soFar, whole, n))
                : Optional.empty();
    }

    private static String capital(String rest) {
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
