package org.understudy.practice;

import java.text.Normalizer;

/** What was typed, as it can be said: control characters gone, line ends tidied, everything else kept as it is. */
public final class SpokenLine {
    /** About ten minutes of speech; nobody says more in one turn. */
    public static final int LONGEST = 8_000;

    private SpokenLine() {}

    /**
     * The line to be said.
     *
     * @throws UnsayableLine when nothing is left, or more than anybody says in one turn
     */
    public static String of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .replaceAll("[\u202A-\u202E\u2066-\u2069]", "")
                .strip();
        if (text.isEmpty()) {
            throw new UnsayableLine(
                    UnsayableLine.Reason.EMPTY, "There is nothing to say yet. To stay silent, choose Wait.");
        }
        if (text.length() > LONGEST) {
            throw new UnsayableLine(
                    UnsayableLine.Reason.TOO_LONG,
                    "That is %,d characters in one breath; %,d is the most. Your text is still there: say a part of it."
                            .formatted(text.length(), LONGEST));
        }
        return text;
    }
}
