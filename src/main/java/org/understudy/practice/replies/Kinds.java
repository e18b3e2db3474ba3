package org.understudy.practice.replies;

import java.util.regex.Pattern;
import org.understudy.practice.replies.Suggestion.Move;

/** What kind of move a written line is, by its form. */
final class Kinds {
    private static final Pattern LEAVE = Pattern.compile(
            "(?i)\\b(?:may i|can i|could i|could we|can we|shall we|would it be (?:all right|okay|ok)|is it (?:all"
                    + " right|okay|ok)|would you mind|would you be willing)\\b[^?]*\\?");
    private static final Pattern ASKS = Pattern.compile("(?i)\\?|^(?:tell|take|walk|talk|describe|show) me\\b");

    private Kinds() {}

    static Move of(String line) {
        if (LEAVE.matcher(line).find()) return Move.PERMISSION;
        return ASKS.matcher(line).find() ? Move.OPEN : Move.REFLECT;
    }
}
