package org.understudy.casebook.generate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes contractions out, for a voice that does not contract: {@code I don't} becomes {@code I do not}, and {@code I'd}
 * becomes {@code I had} or {@code I would} by what follows. Where that cannot be told ({@code I'd put}) it stays as it is.
 */
final class Contractions {
    private static final Pattern NOT = Pattern.compile("\\b([A-Za-z]+)n't\\b");
    private static final Pattern PLAIN = Pattern.compile(
            "\\b(I|you|we|they|he|she|it|there|that|who|should|could|would|might|must)'(ve|ll|re|m)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern D = Pattern.compile(
            "\\b(I|you|we|they|he|she|it|there|that|who)'d\\b(?=((?: [A-Za-z']+){0,3}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern S = Pattern.compile(
            "\\b(it|that|there|he|she|who|what|where|here)'s\\b(?=((?: [A-Za-z']+){0,3}))", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PASSED_OVER = Set.of(
            "never", "just", "only", "not", "always", "still", "already", "all", "even", "ever", "really", "sort",
            "both", "either");
    private static final Set<String> HAD = Set.of(
            "a",
            "an",
            "the",
            "my",
            "no",
            "any",
            "some",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "eleven",
            "better",
            "been",
            "got",
            "gone",
            "done",
            "said",
            "told",
            "taken",
            "seen",
            "heard",
            "lost",
            "forgotten",
            "left",
            "had",
            "made",
            "found",
            "rung",
            "thought",
            "given",
            "written",
            "known",
            "brought",
            "bought",
            "felt",
            "kept",
            "met",
            "sat",
            "stood",
            "slept",
            "spent",
            "sent",
            "meant",
            "fallen",
            "drawn",
            "driven",
            "broken",
            "chosen",
            "held",
            "caught",
            "built",
            "begun",
            "won",
            "paid",
            "nobody",
            "nothing",
            "people",
            "reasons",
            "both",
            "stuck");
    private static final Set<String> EITHER =
            Set.of("come", "put", "run", "let", "cut", "set", "read", "become", "hit", "like");
    private static final Set<String> NO_PARTICIPLE =
            Set.of("need", "feed", "bleed", "speed", "shed", "heed", "bed", "red");

    private Contractions() {}

    static String writtenOut(String line) {
        String out = NOT.matcher(line).replaceAll(m -> switch (m.group(1).toLowerCase(Locale.ROOT)) {
            case "ca" -> same(m.group(1), "cannot");
            case "wo" -> same(m.group(1), "will not");
            case "sha" -> same(m.group(1), "shall not");
            default -> m.group(1) + " not";
        });
        out = PLAIN.matcher(out)
                .replaceAll(m -> m.group(1)
                        + switch (m.group(2).toLowerCase(Locale.ROOT)) {
                            case "ve" -> " have";
                            case "ll" -> " will";
                            case "re" -> " are";
                            default -> " am";
                        });
        out = D.matcher(out).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + wouldOrHad(m.group(2))));
        return S.matcher(out).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + isOrHas(m.group(2))));
    }

    private static String wouldOrHad(String after) {
        String next = next(after);
        if (next.equals("like")) return " would";
        if (next.isEmpty() || EITHER.contains(next)) return "'d";
        return HAD.contains(next) || participle(next) ? " had" : " would";
    }

    private static String isOrHas(String after) {
        String next = next(after);
        Set<String> has =
                Set.of("been", "got", "had", "gone", "never", "come", "become", "happened", "taken", "lost", "stopped");
        return has.contains(next) && !next.isEmpty() ? " has" : " is";
    }

    /** The first word that tells: adverbs are passed over. */
    private static String next(String after) {
        for (String word : after.strip().toLowerCase(Locale.ROOT).split(" "))
            if (!PASSED_OVER.contains(word)) return word;
        return "";
    }

    private static boolean participle(String word) {
        return word.length() > 3 && word.endsWith("ed") && !NO_PARTICIPLE.contains(word);
    }

    private static String same(String as, String word) {
        return Character.isUpperCase(as.charAt(0)) ? Filling.capital(word) : word;
    }
}
