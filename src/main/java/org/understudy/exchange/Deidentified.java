package org.understudy.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A session's words without what points at a person: names people give themselves or are called by, addresses, numbers
 * and links. By patterns, so it is a help and not a guarantee; somebody has to read what is given away.
 */
final class Deidentified {
    private static final Pattern SELF = Pattern.compile(
            "(?i:\\b(?:my name is|my name's|call me|i'm called|this is|i am|i'm|name:|hello,?|hi,?|thanks,?|thank"
                + " you,?|goodbye,?|bye,?))"
                + "\\s+((?:Dr\\.?\\s+|Mr\\.?\\s+|Mrs\\.?\\s+|Ms\\.?\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?)");
    private static final Pattern TITLED =
            Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|Miss|Professor)\\.?\\s+(\\p{Lu}[\\p{L}'’-]+)");
    /** "But Tom, …", "Morning, Tom." and "…, Tom?": whom the counselor speaks to. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "(?:,|\\b(?i:oh|but|and|so|well|yes|no|okay|ok|right|now|morning|afternoon|evening|hiya|hey|welcome))"
                    + "\\s*,?\\s+(\\p{Lu}[\\p{L}'’-]+)(?=\\s*[,.?!…]|$)");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s().-]?\\d){5,}");
    private static final Set<String> NO_NAMES = Set.of(
            "I",
            "I'm",
            "I've",
            "I'd",
            "I'll",
            "OK",
            "Okay",
            "Well",
            "So",
            "And",
            "But",
            "Yes",
            "No",
            "Yeah",
            "Not",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "God",
            "There",
            "What",
            "How",
            "That",
            "The",
            "Can",
            "Would",
            "Come",
            "Let's",
            "Nice",
            "Good",
            "For");

    private final List<Pattern> names;

    private Deidentified(Set<String> names) {
        this.names = names.stream()
                .map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b"))
                .toList();
    }

    /** Learns the names that occur in these sessions. */
    static Deidentified in(Session... sessions) {
        Set<String> found = new LinkedHashSet<>();
        for (Session session : sessions) learn(session, found);
        return new Deidentified(found);
    }

    private static void learn(Session session, Set<String> found) {
        for (Turn turn : session.turns()) {
            List<Pattern> patterns = turn.byCounselor() ? List.of(SELF, TITLED, SPOKEN_TO) : List.of(SELF, TITLED);
            for (Pattern pattern : patterns) {
                for (Matcher m = pattern.matcher(turn.text()); m.find(); ) {
                    for (String word : m.group(1).split("\\s+"))
                        if (!NO_NAMES.contains(word) && !word.matches("(Dr|Mr|Mrs|Ms)\\.?")) found.add(word);
                }
            }
        }
    }

    String of(String text) {
        String clean = MAIL.matcher(text).replaceAll("[address]");
        clean = LINK.matcher(clean).replaceAll("[link]");
        clean = NUMBER.matcher(clean).replaceAll("[number]");
        for (Pattern name : names) clean = name.matcher(clean).replaceAll("[name]");
        return clean;
    }
}
