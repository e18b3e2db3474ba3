package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.client.read.Words;

/** What the counselor has got wrong and anybody would put right: a name, a sister who does not exist. */
final class Mistaken {
    private static final List<List<String>> KIN = List.of(
            List.of("brother"),
            List.of("sister"),
            List.of("son"),
            List.of("daughter"),
            List.of("twins", "twin"),
            List.of("dog", "puppy"),
            List.of("cat", "kitten"),
            List.of("husband", "wife", "boyfriend", "girlfriend", "fiance", "partner"));

    /** Said of somebody of the client's own. */
    private static final Pattern YOUR = Pattern.compile(
            "\\byour (?:own |little |big |older |younger |elder )?(brother|sister|son|daughter|twins?|dog|puppy|cat"
                    + "|kitten|husband|wife|boyfriend|girlfriend|fiance|partner)s?\\b(?!-)");

    /** Somebody is spoken to by name: "So, Sandra, what else?" */
    private static final Pattern VOCATIVE =
            Pattern.compile("(?:^|[.!?] )(?:(?i:so|and|hi|hello|hey|okay|ok|right|well|good"
                    + " morning|good afternoon|thanks|thank you|now)),? (\\p{Lu}\\p{Ll}{2,})(?=[,.!?]|$)");

    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                + "|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter"
                + "|doctor|there|well|okay|right|then|good|great|fine|sure|yes|yeah|now|thanks|sorry|welcome|first|love|dear"
                + "|sir|madam|everyone|morning|afternoon|evening)");

    /** "Is Marcia your sister?" asks, and takes nothing for granted. */
    private static final Pattern IS_SHE = Pattern.compile("\\b(is|was|are) (\\w+ ){0,2}\\w+,? your \\w+\\W*$");

    private Mistaken() {}

    /** Puts it right, where something is plainly wrong. */
    static Optional<Decision> of(Situation s) {
        if (misnamed(s)) return s.framed("misnamed");
        Matcher m = YOUR.matcher(s.heard().plain());
        boolean whether = s.heard().asks() && IS_SHE.matcher(s.lastAsked()).find();
        return m.find() && !whether && !has(m.group(1), s.clientCase()) ? s.framed("mistaken") : Optional.empty();
    }

    private static boolean misnamed(Situation s) {
        Matcher m = VOCATIVE.matcher(s.heard().text());
        if (!m.find() || NO_NAME.matcher(m.group(1)).matches()) return false;
        String called = m.group(1).toLowerCase(java.util.Locale.ROOT);
        boolean theirs =
                s.clientCase().card().name().toLowerCase(java.util.Locale.ROOT).contains(called)
                        || s.clientCase().facts().values().stream()
                                .anyMatch(f -> Words.of(f).contains(called));
        return !theirs && lines(s.clientCase()).noneMatch(l -> Words.of(l).contains(called));
    }

    /** The facts name somebody of that kind, or a line speaks of "my brother". */
    private static boolean has(String kin, ClientCase c) {
        List<String> same = KIN.stream()
                .filter(k -> k.contains(kin.replaceFirst("s$", "")) || k.contains(kin))
                .findFirst()
                .orElse(List.of(kin));
        boolean fact = c.facts().keySet().stream().anyMatch(k -> same.stream().anyMatch(k.split("\\.")[0]::equals));
        boolean pet = same.contains("dog") || same.contains("cat");
        Pattern spoken = Pattern.compile(
                (pet ? "\\b(" : "\\b(my|our|both|two|a|the) (\\w+ )?(") + String.join("|", same) + ")s?\\b");
        return fact || lines(c).anyMatch(l -> spoken.matcher(Words.plain(l)).find());
    }

    private static Stream<String> lines(ClientCase c) {
        return c.units().stream().flatMap(u -> u.lines().stream());
    }
}
