package org.understudy.client.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The task in a turn that gives one, as the client would say it back a week later: "Stay on for one stop longer." */
public final class Assigned {
    private static final int LONGEST = 16;

    private static final Pattern GIVES =
            Pattern.compile("(?i)\\b(?:(?:could|would|will|can) you (?:be (?:willing|able|prepared|ready|up for it) to"
                    + " |like to |try (?:to |and )?|please )*|i(?:'d| would) (?:like|love|want) you to |(?:you(?:'ll|"
                    + " will| could| can| might)|how about you) (?:try (?:to |and )?)?|let's (?:say|agree)"
                    + " (?:that )?you(?:'ll| will)? |what if,?(?: \\w+){0,3},? you tried (?:to )?|(?:how|what) about"
                    + " (?:trying |just )?(?=\\w+ing\\b))(?<task>(?:just )?[a-z]+\\b[^.?!;:–—]*)");

    /** What comes after is why, or when. */
    private static final Pattern TAIL = Pattern.compile(
            "(?i),? (?:so that|to see|and (?:see|then|tell|bring|we)|if (?:that's|you)|before (?:we|next)|until"
                    + " (?:we|next)|for next (?:time|week)|okay|all right|please)\\b.*$");

    /** "Do that": a task, but not in so many words. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?i)(just )?(\\w+ )?(\\w+ )?(that|it|this|something|anything)( (once|twice|this week|for me))?");

    private Assigned() {}

    /** Empty where no task can be heard in so many words, or it is too long to be said back. */
    public static Optional<String> in(String turn) {
        Matcher gives = GIVES.matcher(turn.replace('’', '\''));
        Optional<String> last = Optional.empty();
        while (gives.find()) {
            String task = TAIL.matcher(gives.group("task")).replaceFirst("").strip();
            int words = Words.count(task);
            if (words >= 2 && words <= LONGEST && !NAMELESS.matcher(task).matches()) last = Optional.of(task);
        }
        return last.map(task -> FirstPerson.of(task) + ".");
    }
}
