package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a turn into sentences; ends are marks, or a dash before a question. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’')\\]]*(?=\\s|$)|\\n+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?i).*\\b(mr|mrs|ms|dr|st|vs|e\\.g|i\\.e|etc)\\.$");

    private Sentences() {}

    /** The sentences in order, stripped; never empty ones. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher m = END.matcher(text);
        int from = 0;
        while (m.find()) {
            String piece = text.substring(from, m.end()).strip();
            if (ABBREVIATION.matcher(piece).matches()) continue;
            if (!piece.isEmpty()) sentences.add(piece);
            from = m.end();
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) sentences.add(rest);
        return sentences;
    }
}
