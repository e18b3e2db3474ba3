package org.understudy.casebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How hard a line is to say aloud: the Flesch-Kincaid grade, .39 words a sentence + 11.8 syllables a word - 15.59. */
public final class ReadingGrade {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern END = Pattern.compile("[.!?…]+(\\s|$)");

    /** Above it a line no longer sounds spoken. */
    private static final double HARD = 9;

    /** Shorter lines are never hard. */
    private static final int LONG_ENOUGH = 15;

    private ReadingGrade() {}

    public static boolean isHard(String line) {
        return words(line).size() >= LONG_ENOUGH && of(line) > HARD;
    }

    static double of(String line) {
        List<String> words = words(line);
        long sentences = Math.max(1, END.split(line).length);
        long syllables = words.stream().mapToLong(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static long syllables(String word) {
        long groups = VOWELS.matcher(word).results().count();
        return Math.max(1, word.endsWith("e") && groups > 1 ? groups - 1 : groups);
    }

    private static List<String> words(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(m -> m.group())
                .toList();
    }
}
