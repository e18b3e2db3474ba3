package org.understudy.analysis.coding.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How the words of a transcript may have been put down. Each but the first changes a text in one way, the same text
 * always alike, so that a coder can be measured on what careless typing and recorded speech look like.
 */
public enum Writing {
    AS_WRITTEN((text, _) -> text),
    /** Lower case, letters and digits only: how a plain speech recogniser writes. */
    NO_PUNCTUATION((text, _) -> text.replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT)),
    LOWER_CASE((text, _) -> text.toLowerCase(Locale.ROOT)),
    CAPITALS((text, _) -> text.toUpperCase(Locale.ROOT)),
    /** One word in ten of four letters and more has two letters exchanged, one left out or one doubled. */
    TYPING_SLIPS((text, chance) -> eachWord(text, word -> chance.nextInt(10) == 0 ? slipped(word, chance) : word)),
    /** After one word in ten a filler, or a short word said twice. */
    SPEECH_FILLERS((text, chance) -> eachWord(text, word -> chance.nextInt(10) == 0 ? stumbled(word, chance) : word));

    private static final List<String> FILLERS = List.of("um", "uh", "like", "you know", "er", "I mean");
    private static final int SLIPS_FROM_LETTERS = 4;

    private final BiFunction<String, Random, String> change;

    Writing(BiFunction<String, Random, String> change) {
        this.change = change;
    }

    /** The text as it is put down this way; the same for the same text. */
    public String of(String text) {
        return change.apply(text, new Random(text.hashCode()));
    }

    /** The name in files: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String eachWord(String text, UnaryOperator<String> change) {
        return Arrays.stream(text.split(" ")).map(change).collect(Collectors.joining(" "));
    }

    private static String slipped(String word, Random chance) {
        if (word.length() < SLIPS_FROM_LETTERS
                || !word.chars().limit(SLIPS_FROM_LETTERS).allMatch(Character::isLetter)) return word;
        int at = 1 + chance.nextInt(SLIPS_FROM_LETTERS - 2);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (chance.nextInt(3)) {
            case 0 -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
            case 1 -> before + after;
            default -> before + word.charAt(at) + word.charAt(at) + after;
        };
    }

    private static String stumbled(String word, Random chance) {
        boolean ends = word.isEmpty() || !Character.isLetter(word.charAt(word.length() - 1));
        if (ends) return word;
        return word.length() < SLIPS_FROM_LETTERS && chance.nextBoolean()
                ? word + " " + word
                : word + ", " + FILLERS.get(chance.nextInt(FILLERS.size())) + ",";
    }
}
