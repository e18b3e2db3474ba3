package org.understudy.ui.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a turn around the words that were looked for. */
final class Excerpt {
    private static final int LONGEST = 180;
    private static final int BEFORE = 60;

    private Excerpt() {}

    /** A stretch of text, looked for or not. */
    record Piece(String text, boolean found) {}

    /** At most about 180 characters of the text, cut so that the first of the words is in it. */
    static List<Piece> around(String text, String words) {
        String terms = Stream.of(words.strip().split("\\s+"))
                .filter(w -> !w.isBlank())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String flat = text.replace('\n', ' ');
        if (terms.isEmpty()) return List.of(new Piece(cut(flat, 0), false));
        Matcher matcher = Pattern.compile(terms, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(flat);
        int start = matcher.find() ? Math.max(0, matcher.start() - BEFORE) : 0;
        while (start > 0 && !Character.isWhitespace(flat.charAt(start - 1))) start--;
        String shown = cut(flat, start);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        matcher.reset(shown);
        while (matcher.find()) {
            if (matcher.start() > at) pieces.add(new Piece(shown.substring(at, matcher.start()), false));
            pieces.add(new Piece(matcher.group(), true));
            at = matcher.end();
        }
        if (at < shown.length()) pieces.add(new Piece(shown.substring(at), false));
        return pieces;
    }

    private static String cut(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }
}
