package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.client.read.Words;

/** Where a line may be broken off so that somebody can stop there: after sentences and clauses of a few words. */
public final class Breaths {
    /** After a mark, where more follows. */
    private static final Pattern PAUSE = Pattern.compile("(?:[.!?…]+[\"”’']?|[,;:—–])(?=\\s)");

    /** Fewer words than this are no breath of their own. */
    private static final int FEWEST_WORDS = 3;

    private Breaths() {}

    /** The parts of a line, as they stand in it; with a space between them they are the line. */
    static List<String> of(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end : ends(line)) {
            parts.add(line.substring(from, end).strip());
            from = end;
        }
        String rest = line.substring(from).strip();
        if (!rest.isEmpty()) parts.add(rest);
        return parts;
    }

    /** How much of a growing line is whole breaths, in characters; 0 where none is. */
    public static int whole(String growing) {
        List<Integer> ends = ends(growing);
        return ends.isEmpty() ? 0 : ends.getLast();
    }

    private static List<Integer> ends(String line) {
        List<Integer> ends = new ArrayList<>();
        Matcher pause = PAUSE.matcher(line);
        int from = 0;
        while (pause.find()) {
            if (Words.count(line.substring(from, pause.end())) < FEWEST_WORDS) continue;
            ends.add(pause.end());
            from = pause.end();
        }
        return ends;
    }

    /** Whether a part ends as a sentence does. */
    static boolean endsSentence(String part) {
        return part.matches("(?s).*[.!?…][\"”’']?");
    }
}
