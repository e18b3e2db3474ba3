package org.understudy.analysis.coding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.coding.features.Echo;
import org.understudy.analysis.coding.features.Heard;
import org.understudy.analysis.coding.text.Reading;
import org.understudy.analysis.coding.text.Word;
import org.understudy.session.Turn;

/** Doing the same again where once was enough: asking for what was just declined, or one formula turn after turn. */
final class Insistence {
    /** The same reflection stem so often in so many counselor turns is a formula (client engine reference, 3.2). */
    private static final int OFTEN = 3;

    private static final int TURNS = 8;

    private static final List<String> STEMS = List.of(
            "it sounds like",
            "sounds like",
            "what i hear",
            "what im hearing",
            "i hear you",
            "im hearing",
            "i hear that",
            "it seems like",
            "seems like",
            "that must be",
            "that must have",
            "it must be",
            "so youre saying",
            "so what youre saying",
            "youre feeling",
            "you feel");
    private static final Pattern DECLINES =
            Pattern.compile("\\b(?:dont|do not|didnt) (?:really )?(?:want|wanna|like) to"
                    + " (?:talk|go|get|think|say|discuss|do)\\b|\\brather not\\b|\\bprefer not\\b|\\bleave"
                    + " (?:it|that)\\b|\\b(?:can|could) we (?:not|change|leave|drop|talk about something)\\b|\\bdrop"
                    + " it\\b|\\bnot (?:ready|going there)\\b|\\bskip (?:that|it|this)\\b|\\bnone of your business\\b");
    private static final Pattern INSISTS = Pattern.compile(
            "\\bwhy not\\b|\\bcome on\\b|\\bbut (?:what|why|how|you|i need)\\b|\\byou (?:need|have) to\\b|\\bjust tell"
                    + " me\\b|\\bi really (?:need|want)\\b");

    private Insistence() {}

    /** Whether the client has just declined and is asked for the same again, or told that it must be. */
    static boolean pushes(Heard heard, boolean asks) {
        if (!DECLINES.matcher(spoken(heard.lastClient())).find()) return false;
        if (INSISTS.matcher(spoken(heard.reading())).find()) return true;
        if (!asks || heard.lastCounselor().size() == 0) return false;
        return new Echo(List.of(heard.lastCounselor().text()))
                        .of(heard.reading().words())[1]
                > 0;
    }

    /** Whether this turn opens with a reflection stem that most of the last turns opened with too. */
    static boolean sameStemAgain(Heard heard) {
        Optional<String> stem = stem(heard.reading());
        if (stem.isEmpty()) return false;
        Stream<String> before = heard.context().before().reversed().stream()
                .filter(Turn::byCounselor)
                .limit(TURNS - 1)
                .flatMap(t -> stem(Reading.of(t.text())).stream());
        return before.filter(stem.get()::equals).count() >= OFTEN - 1;
    }

    private static Optional<String> stem(Reading turn) {
        String words = spoken(turn);
        return STEMS.stream().filter(words::startsWith).findFirst();
    }

    private static String spoken(Reading turn) {
        return turn.words().stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
