package org.understudy.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as the words it is searched by: lower case, without accents, letters and digits only; an apostrophe inside a
 * word is dropped ({@code didn't} is {@code didnt}), an ideograph is a word of its own.
 */
final class Words {
    /** Longer runs are cut here; nobody searches for more. */
    static final int LONGEST = 40;

    private Words() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isIdeographic(c)) {
                end(word, words);
                end(word.appendCodePoint(c), words);
            } else if (Character.isLetterOrDigit(c)) word.appendCodePoint(c);
            else if (!joins(c)) end(word, words);
        });
        end(word, words);
        return words;
    }

    private static boolean joins(int c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.isEmpty()) return;
        int length = Math.min(word.length(), LONGEST);
        if (Character.isHighSurrogate(word.charAt(length - 1))) length--;
        words.add(word.substring(0, length));
        word.setLength(0);
    }
}
