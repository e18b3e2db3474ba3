package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The task in a turn that gives one, as the client would say it back a week later: "Stay on for one stop longer." */
public final class Assigned {
    private static final int LONGEST = 16;

    private static final Pattern GIVES =
            Pattern.compile("(?i)\\b(?:(?:could|would|will|can) you (?:be (?:willing|able|prepared|ready|up for it) to"
                    + " |like to |try (?:to |and )?|please )*|i(?:'d| would) (?:like|love|want) you to |(?:you(?:'ll|"
                    + " will| could| can| might)|how about you|what if you) (?:try (?:to |and )?)?|let's (?:say|agree)"
                    + " (?:that )?you(?:'ll| will)? )(?<task>(?:just )?[a-z]+\\b[^.?!;:–—]*)");

    /** What comes after is why, or when. */
    private static final Pattern TAIL = Pattern.compile(
            "(?i),? (?:so that|to see|and (?:see|then|tell|bring|we)|if (?:that's|you)|before (?:we|next)|until"
                    + " (?:we|next)|for next (?:time|week)|okay|all right|please)\\b.*$");

    private static final Set<String> ACTS_ON = Set.of(
            "make", "makes", "let", "lets", "help", "helps", "tell", "tells", "give", "gives", "ask", "asks", "to",
            "for", "with", "at", "on", "from", "like", "about", "see", "sees", "stop", "stops");

    private Assigned() {}

    /** Empty where no task can be heard in so many words, or it is too long to be said back. */
    public static Optional<String> in(String turn) {
        Matcher gives = GIVES.matcher(turn.replace('’', '\''));
        Optional<String> last = Optional.empty();
        while (gives.find()) {
            String task = TAIL.matcher(gives.group("task")).replaceFirst("").strip();
            int words = Words.count(task);
            if (words >= 2 && words <= LONGEST) last = Optional.of(task);
        }
        return last.map(Assigned::turned);
    }

    private static String turned(String task) {
        List<String> said = new ArrayList<>();
        String before = "";
        for (String word : task.split("\\s+")) {
            said.add(turned(word, before));
            before = word.toLowerCase(Locale.ROOT);
        }
        String text = String.join(" ", said);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static String turned(String word, String before) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "your" -> "my";
            case "yours" -> "mine";
            case "yourself" -> "myself";
            case "you" -> ACTS_ON.contains(before) ? "me" : "I";
            case "you're" -> "I'm";
            case "you've" -> "I've";
            case "you'd" -> "I'd";
            case "you'll" -> "I'll";
            case "me" -> "you";
            case "my" -> "your";
            default -> word;
        };
    }
}
