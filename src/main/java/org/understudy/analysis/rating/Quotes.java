package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts quotes out of a turn; a quote is always literally part of the turn it comes from. */
public final class Quotes {
    /** The longest quote in characters; longer ones end at a word. */
    static final int LONGEST = 180;

    /** Words from which a quote says something by itself. */
    private static final int LEGIBLE = 3;

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

    /**
     * A quote from the beginning of its sentence, and one of a word or two with the sentences next to it, what follows
     * first, until it can be understood by itself; as it is where it can, or where there is nothing next to it.
     */
    public static String legible(String text, String cut) {
        String quote = Character.isLowerCase(cut.isEmpty() ? ' ' : cut.charAt(0)) ? whole(text, cut) : cut;
        int start = text.indexOf(quote);
        if (start < 0 || Words.count(quote) >= LEGIBLE) return quote;
        int end = start + quote.length();
        for (Matcher m = SENTENCE.matcher(text); m.find() && Words.count(text.substring(start, end)) < LEGIBLE; )
            if (m.end() > end) end = m.end();
        List<Integer> starts =
                SENTENCE.matcher(text).results().map(r -> r.start()).toList();
        for (int i = starts.size() - 1; i >= 0 && Words.count(text.substring(start, end)) < LEGIBLE; i--)
            if (starts.get(i) < start) start = starts.get(i);
        return shorten(text.substring(start, end));
    }

    /** From where the sentence begins, if that is not too long. */
    private static String whole(String text, String cut) {
        return sentences(text).stream()
                .filter(s -> s.contains(cut.split("(?<=[.!?…]) ")[0]))
                .map(s -> text.substring(text.indexOf(s), text.indexOf(cut, text.indexOf(s)) + cut.length()))
                .filter(s -> s.length() <= LONGEST)
                .findFirst()
                .orElse(cut);
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
