package org.understudy.analysis.safety.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.words.PatternTable;

/** Kinds of harm by how a sentence is built: who is spoken of, what is foretold, ordered, blamed or refused. */
final class TurnSentences {
    /** A clause begins with the sentence or after a stop inside it; a few words may lead in. */
    private static final String CLAUSE =
            "(?:^|(?<=[,;:-] ))(?:(?:well|oh|yes|no|come on|honestly|look|listen|then|so|and"
                    + "|but|frankly|surely|now|hmm|okay|right|sorry|you know|i'm afraid|i think|i'd say),? )*";

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");

    /** Whether a row reads statements, questions or both. */
    private enum Mood {
        SAYS,
        ASKS,
        ANY;

        boolean of(String sentence) {
            boolean question = sentence.stripTrailing().endsWith("?");
            return this == ANY || question == (this == ASKS);
        }
    }

    private record Row(String kind, Mood mood, Pattern pattern) {}

    /**
     * A sentence that may do harm.
     *
     * @param at where in the text what was found begins
     * @param ahead the words of the sentence before that, lower case
     */
    record Found(String kind, int at, String ahead) {}

    private final List<Row> rows = PatternTable.lines("/safety/turn-sentences.tsv").stream()
            .map(line -> line.split("\t", 3))
            .map(cell -> new Row(cell[0], Mood.valueOf(cell[1].toUpperCase(Locale.ROOT)), pattern(cell[2])))
            .toList();

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![a-z0-9'])(?:" + words.replaceAll("(?<!\\[)\\^", Matcher.quoteReplacement(CLAUSE)) + ")");
    }

    /** Everything found in a text in lower case with plain apostrophes, in the order of its sentences. */
    List<Found> in(String lower) {
        List<Found> found = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(lower);
        while (sentence.find()) {
            int from = sentence.start() + leading(sentence.group());
            String words = lower.substring(from, sentence.end());
            for (Row row : rows) {
                if (!row.mood.of(words)) continue;
                Matcher m = row.pattern.matcher(words);
                if (m.find()) found.add(new Found(row.kind, from + m.start(), words.substring(0, m.start())));
            }
        }
        return found;
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }
}
