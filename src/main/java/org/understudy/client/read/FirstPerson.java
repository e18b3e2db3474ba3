package org.understudy.client.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was said to the client, in the client's own mouth: "what you did with your coat" as "What I did with my coat". */
public final class FirstPerson {
    private static final Set<String> BEFORE_YOU = Set.of(
            "do",
            "did",
            "does",
            "don't",
            "didn't",
            "doesn't",
            "can't",
            "couldn't",
            "won't",
            "wouldn't",
            "shouldn't",
            "haven't",
            "hadn't",
            "aren't",
            "weren't",
            "isn't",
            "wasn't",
            "mustn't",
            "needn't",
            "who",
            "which",
            "have",
            "had",
            "has",
            "are",
            "were",
            "can",
            "could",
            "will",
            "would",
            "should",
            "might",
            "must",
            "when",
            "if",
            "that",
            "what",
            "where",
            "how",
            "why",
            "before",
            "after",
            "while",
            "because",
            "than");

    /** Before "you" they do something to one. */
    private static final Set<String> ACTS_ON = Set.of(
            "make",
            "makes",
            "made",
            "let",
            "lets",
            "help",
            "helps",
            "helped",
            "see",
            "sees",
            "saw",
            "hear",
            "hears",
            "heard",
            "tell",
            "tells",
            "told",
            "get",
            "gets",
            "got",
            "want",
            "wants",
            "wanted",
            "keep",
            "keeps",
            "kept",
            "stop",
            "stops",
            "stopped",
            "bring",
            "brings",
            "brought",
            "give",
            "gives",
            "gave",
            "ask",
            "asks",
            "asked",
            "around",
            "near",
            "behind",
            "beside",
            "of",
            "by",
            "between",
            "towards",
            "against",
            "without",
            "over",
            "under",
            "past",
            "opposite",
            "hurt",
            "hit",
            "push",
            "call",
            "called",
            "calls",
            "hold",
            "held",
            "leave",
            "left",
            "remind",
            "reminds",
            "scare",
            "scares",
            "scared",
            "worry",
            "worries",
            "bother",
            "bothers",
            "upset",
            "upsets",
            "calm",
            "calms",
            "wake",
            "wakes",
            "woke",
            "need",
            "needs",
            "love",
            "loves",
            "teach",
            "taught",
            "show",
            "showed",
            "pull",
            "pulls",
            "to",
            "for",
            "with",
            "at",
            "on",
            "from",
            "like");

    /** After "you" these begin no sentence of its own. */
    private static final Set<String> ALONE = Set.of(
            "to", "with", "at", "on", "in", "for", "by", "from", "then", "now", "today", "there", "here", "about", "up",
            "out", "off", "down", "back", "most", "again", "like", "as", "into", "after", "before", "when", "the", "a");

    private FirstPerson() {}

    /** The words turned round, with a capital at their beginning. */
    public static String of(String said) {
        List<String> words = List.of(said.split(" +"));
        StringBuilder turned = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            String before = i == 0 ? "" : words.get(i - 1).toLowerCase(Locale.ROOT);
            turned.append(i == 0 ? "" : " ").append(turned(words.get(i), before, next));
        }
        return Character.toUpperCase(turned.charAt(0)) + turned.substring(1);
    }

    /** "The last thing you tried": who does something, and is not made to. */
    private static boolean does(String before, String next) {
        return !next.isEmpty() && !ALONE.contains(next.toLowerCase(Locale.ROOT)) && !ACTS_ON.contains(before);
    }

    private static boolean beside(String word, String before, String next) {
        return next.equalsIgnoreCase(word) || before.equals(word);
    }

    private static String turned(String word, String before, String next) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "you" -> BEFORE_YOU.contains(before) || does(before, next) ? "I" : "me";
            case "your" -> "my";
            case "yours" -> "mine";
            case "yourself" -> "myself";
            case "you're" -> "I'm";
            case "you've" -> "I've";
            case "you'd" -> "I'd";
            case "you'll" -> "I'll";
            case "me" -> "you";
            case "my" -> "your";
            case "are" -> beside("you", before, next) ? "am" : word;
            case "were" -> beside("you", before, next) ? "was" : word;
            case "weren't" -> beside("you", before, next) ? "wasn't" : word;
            default -> word;
        };
    }
}
