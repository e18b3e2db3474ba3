package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts quotes out of a turn; a quote is always literally part of the turn it comes from. */
public final class Quotes {
    /** The longest quote in characters; longer ones end at a word. */
    static final int LONGEST = 180;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?…\\n]+[.!?…]*[\"”’')]*|[.!?…]+");

    private Quotes() {}

    /** The sentences of a text, trimmed, in order. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (Matcher m = SENTENCE.matcher(text); m.find(); ) {
            String sentence = m.group().strip();
            if (!sentence.isEmpty()) sentences.add(sentence);
        }
        return sentences;
    }

    /** The stretch from one character to another, whatever the figures say. */
    public static String between(String text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        String cut = text.substring(start, end).strip();
        return shorten(cut.isEmpty() ? text.strip() : cut);
    }

    /** The text itself, cut at a word where it is long. */
    public static String shorten(String text) {
        String quote = text.strip();
        if (quote.length() <= LONGEST) return quote;
        int end = quote.lastIndexOf(' ', LONGEST);
        int cut = end > LONGEST / 2 ? end : LONGEST;
        if (Character.isHighSurrogate(quote.charAt(cut - 1))) cut--;
        return quote.substring(0, cut);
    }
}
