package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a turn into sentences; ends are marks, or a dash before a question. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’')\\]]*(?=\\s|$)|\\n+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?i).*\\b(mr|mrs|ms|dr|st|vs|e\\.g|i\\.e|etc)\\.$");

    /** "At four a.m. at work": no end where the sentence goes on. */
    private static final Pattern HOUR = Pattern.compile("(?i).*\\b[ap]\\.m\\.$");

    private static final Pattern GOES_ON = Pattern.compile("\\s+\\p{Ll}");

    private static final Pattern JOINT =
            Pattern.compile("[,;:–—]\\s+|\\s+-\\s+|\\s(?=(?:and|but|because|so|when|if|since|while|or)"
                    + " )|\\s(?=(?:what|how|where|who|whether) )");

    private static final Pattern ANOTHER = Pattern.compile("(?i),? (?:and|but)"
            + " (?=(?:who|what|when|where|why|how|which|is|are|do|does|did|was|were|have|has)\\b)");

    private Sentences() {}

    /** The questions put one after the other in a sentence. */
    static List<String> questions(String sentence) {
        return ANOTHER.splitAsStream(sentence).map(String::strip).toList();
    }

    /** The clauses of a sentence, at its commas and joining words; none where it has only one. */
    static List<String> clauses(String sentence) {
        List<String> parts = JOINT.splitAsStream(sentence)
                .map(String::strip)
                .filter(p -> Words.count(p) >= 3)
                .toList();
        return parts.size() < 2 ? List.of() : parts;
    }

    /** The sentences in order, stripped; never empty ones. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher m = END.matcher(text);
        int from = 0;
        while (m.find()) {
            String piece = text.substring(from, m.end()).strip();
            if (ABBREVIATION.matcher(piece).matches()) continue;
            boolean goesOn =
                    GOES_ON.matcher(text).region(m.end(), text.length()).lookingAt();
            if (goesOn && HOUR.matcher(piece).matches()) continue;
            if (!piece.isEmpty()) sentences.add(piece);
            from = m.end();
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) sentences.add(rest);
        return sentences;
    }
}
