package org.understudy.analysis.coding.training;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The same words as other people would have them on record: unpunctuated, disfluent, mistyped, acknowledged first. */
final class Speech {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}' ]+");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final String[] FILLERS = {"um,", "uh,", "um", "uh", "you know,", "like,", "I mean,", "sort of"};
    private static final String[] ACKNOWLEDGED = {
        "Okay.", "Mm-hmm.", "Yeah.", "Right.", "Okay, so", "So,", "Yeah, yeah.", "Right, right.", "Sure.", "Mm.",
        "All right.", "Okay. Um,", "Well,", "Oh, okay.", "I see.", "Yeah. So,", "Uh-huh.", "And", "And so", "Oh,",
        "Great.", "Good.", "Yes.", "Okay, great.", "Right. Okay.", "No, no.", "Absolutely.", "Gotcha.", "Alright, so"
    };

    private Speech() {}

    static String unpunctuated(String text) {
        return SPACES.matcher(MARKS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static String acknowledged(String text, SplittableRandom random) {
        return ACKNOWLEDGED[random.nextInt(ACKNOWLEDGED.length)] + " " + text;
    }

    /** With fillers, repeats and a false start here and there. */
    static String disfluent(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            if (word.isEmpty()) continue;
            double chance = random.nextDouble();
            if (chance < .05)
                out.append(FILLERS[random.nextInt(FILLERS.length)]).append(' ');
            else if (chance < .09 && word.length() < 5 && Character.isLetter(word.charAt(word.length() - 1))) {
                out.append(word).append('-');
            }
            out.append(word).append(' ');
        }
        return out.toString().strip();
    }

    /** With a letter dropped, doubled or swapped in about one word in twelve. */
    static String mistyped(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            if (word.length() > 3 && random.nextInt(12) == 0) {
                int at = 1 + random.nextInt(word.length() - 2);
                out.append(
                        switch (random.nextInt(3)) {
                            case 0 -> word.substring(0, at) + word.substring(at + 1);
                            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
                            default ->
                                word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                        });
            } else {
                out.append(word);
            }
            out.append(' ');
        }
        return out.toString().strip();
    }
}
