package org.understudy.casebook.generate;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills in what a written line leaves open: {@code {friend}} is a slot, {@code {went|go}} one word in two tenses. */
final class Filling {
    private static final Pattern OPEN = Pattern.compile("\\{([^{}|]+)\\}");
    private static final Pattern TENSES = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)\\}");

    /** Filled in by the engine while talking. */
    private static final Set<String> LATER = Set.of("suds", "time", "echo");

    private Filling() {}

    /** The slots a text names. */
    static Stream<String> named(String text) {
        if (text.indexOf('{') < 0) return Stream.empty();
        return OPEN.matcher(text).results().map(m -> m.group(1)).filter(s -> !LATER.contains(s));
    }

    static String tense(String text, boolean past) {
        return capital(TENSES.matcher(text)
                .replaceAll(m ->
                        Pattern.compile("\\$").matcher(m.group(past ? 1 : 2)).replaceAll("\\$")));
    }

    static String slots(String text, Map<String, String> slots) {
        if (text.indexOf('{') < 0) return text;
        return OPEN.matcher(text).replaceAll(m -> {
            String value = LATER.contains(m.group(1)) ? m.group() : slots.getOrDefault(m.group(1), m.group());
            return java.util.regex.Matcher.quoteReplacement(begins(text, m) ? capital(value) : value);
        });
    }

    /** What somebody calls {@code my aunt} is {@code your aunt} to whoever asks. */
    static String asked(String value) {
        return value.replaceAll("\\bI'd\\b", "you'd")
                .replaceAll("\\bI've\\b", "you've")
                .replaceAll("\\bmy\\b", "your");
    }

    /** The same as a letter writes of it. */
    static String told(String value, Map<String, String> slots) {
        String they = slots.getOrDefault("they", "they");
        return value.replaceAll("\\bI'd\\b", they + " had")
                .replaceAll("\\bI've\\b", they + " " + slots.getOrDefault("have", "have"))
                .replaceAll("\\bmy\\b", slots.getOrDefault("their", "their"));
    }

    private static boolean begins(String text, MatchResult at) {
        String before = text.substring(0, at.start());
        return before.isEmpty() || before.matches("(?s).*[.!?] (\"|“)?$");
    }

    /** An occupation as its owner says it: {@code works on a till} is {@code I work on a till}. */
    static String ofOneself(String occupation) {
        if (occupation.matches("(works|runs|packs) .*")) return "I " + occupation.replaceFirst("s ", " ");
        if (occupation.contains(", was ")) return "I'm " + occupation.replaceFirst(", was ", ". I was ");
        return "I'm " + (occupation.matches("[aeiou].*") ? "an " : "a ") + occupation;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
