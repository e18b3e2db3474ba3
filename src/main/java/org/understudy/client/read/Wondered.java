package org.understudy.client.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked without a question mark: "I wonder what he said then", "You must have been thinking something". Put as
 * the question it is, it is found by the same words as any other.
 */
final class Wondered {
    private static final String BEFORE = "(?i)^(?:(?:so|and|but|okay|ok|right|well|now|mm+|hm+|oh),? )*";

    private static final Pattern WONDERS = Pattern.compile(BEFORE
            + "i(?:'m| am| was| do|'d| can't help but)?(?: just| still| also| really)?"
            + " (?:wonder(?:ing|ed)?|curious|keen to know|(?:would )?(?:love|like|be interested) to"
            + " (?:know|hear)|mean|meant|was asking|asked)(?: about)? (?<asked>(?:(?:in|for|to|at|with|by)"
            + " )?(?:what|whatever|when|where|whereabouts|why|who|whose|how|which)\\b.+?)[.!…]*$");

    /** "You must have been thinking something", "He must've said something". */
    private static final Pattern MUST = Pattern.compile(BEFORE
            + "(?<who>you|he|she|they|your \\w+) (?:must|might|may|surely)(?: have|'ve) (?:been"
            + " )?(?<did>\\w+)(?<of>(?: \\w+){0,3}?) (?:something|some\\w+ or other|things|a reason|all"
            + " sorts(?: of things)?)(?<rest>(?: [^,.!?]+)?)[.!…]*$");

    /** "what he said then": the verb in the past, right after who did it. */
    private static final Pattern STATED =
            Pattern.compile("(?i)^(?<word>(?:(?:in|for|to|at|with|by) )?(?:what|when|where|whereabouts|why|how))"
                    + " (?<who>you|he|she|they|it|your \\w+) (?<did>\\w+)\\b(?<rest>.*)$");

    private static final Map<String, String> BASE = Map.ofEntries(
            Map.entry("said", "say"),
            Map.entry("did", "do"),
            Map.entry("thought", "think"),
            Map.entry("felt", "feel"),
            Map.entry("saw", "see"),
            Map.entry("told", "tell"),
            Map.entry("went", "go"),
            Map.entry("heard", "hear"),
            Map.entry("knew", "know"),
            Map.entry("made", "make"),
            Map.entry("meant", "mean"),
            Map.entry("came", "come"),
            Map.entry("got", "get"),
            Map.entry("took", "take"),
            Map.entry("gave", "give"),
            Map.entry("left", "leave"),
            Map.entry("met", "meet"),
            Map.entry("lost", "lose"),
            Map.entry("found", "find"),
            Map.entry("slept", "sleep"),
            Map.entry("wanted", "want"),
            Map.entry("noticed", "notice"),
            Map.entry("looked", "look"),
            Map.entry("happened", "happen"),
            Map.entry("wore", "wear"),
            Map.entry("spoke", "speak"),
            Map.entry("lived", "live"),
            Map.entry("worked", "work"));

    private static final Map<String, String> DOING = Map.of(
            "thinking",
            "think",
            "feeling",
            "feel",
            "telling",
            "tell",
            "doing",
            "do",
            "hoping",
            "hope",
            "saying",
            "say");

    private Wondered() {}

    /** A sentence as the question it puts; as it stands where it puts none. */
    static String asked(String sentence) {
        return wondered(sentence).or(() -> guessed(sentence)).orElse(sentence);
    }

    private static Optional<String> wondered(String sentence) {
        Matcher wonders = WONDERS.matcher(sentence.replace('’', '\''));
        if (sentence.endsWith("?") || !wonders.matches()) return Optional.empty();
        return Optional.of(capital(inverted(wonders.group("asked"))) + "?");
    }

    private static Optional<String> guessed(String sentence) {
        Matcher must = MUST.matcher(sentence.replace('’', '\''));
        if (!must.matches()) return Optional.empty();
        String did = must.group("did").toLowerCase(java.util.Locale.ROOT);
        String base = BASE.getOrDefault(did, DOING.getOrDefault(did, ""));
        if (base.isEmpty()) return Optional.empty();
        String who = must.group("who").toLowerCase(java.util.Locale.ROOT);
        String rest = must.group("of") + must.group("rest");
        return Optional.of(
                DOING.containsKey(did)
                        ? "What " + (who.matches("you|they") ? "were " : "was ") + who + " " + did + rest + "?"
                        : "What did " + who + " " + base + rest + "?");
    }

    private static String inverted(String asked) {
        Matcher stated = STATED.matcher(asked);
        if (!stated.matches()) return asked;
        String base = BASE.get(stated.group("did").toLowerCase(java.util.Locale.ROOT));
        return base == null
                ? asked
                : stated.group("word") + " did " + stated.group("who") + " " + base + stated.group("rest");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
