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
    private static final Pattern NOT = Pattern.compile("\\b([A-Za-z]+)n't\\b(?! (anybody|anyone|somebody)\\b)");
    /** {@code isn't it?}, {@code why didn't you …?}: in a question the not comes after whom it is about. */
    private static final Pattern TAG =
            Pattern.compile("\\b([A-Za-z]+)n't (I|you|we|they|he|she|it|there)\\b(?=,|[^.!?]*\\?)");

    private static final Pattern PLAIN = Pattern.compile(
            "\\b(I|you|we|they|he|she|it|there|that|who|should|could|would|might|must)'(ve|ll|re|m)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern D = Pattern.compile(
            "\\b(I|you|we|they|he|she|it|there|that|who)'d\\b(?=((?: [A-Za-z']+){0,3}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern S = Pattern.compile(
            "\\b(it|that|there|he|she|who|what|where|here)'s\\b(?=((?: [A-Za-z']+){0,3}))", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PASSED_OVER = Set.of(
            "never",
            "just",
            "only",
            "not",
            "always",
            "still",
            "already",
            "all",
            "even",
            "ever",
            "really",
            "sort",
            "both",
            "either",
            "of",
            "once",
            "probably",
            "nearly",
            "most",
            "often");
    /** After {@code I'd} these make it {@code would}; any other word makes it {@code had}. */
    private static final Set<String> WOULD = Set.of(("""
        answer act avoid ask be bite blame bring break blow buy call carry check choose clip close
        complain convict count cross cry die do drive drop eat emigrate end explain expect fall feel
        find finish forget forgive frighten get give go hang hate have hear help hide hold hug interest
        invite join keep kick kneel knit know laugh learn leave lie like look lose love make manage
        marry mend mind miss moan move need notice open pack pat pay pick plant play post pull push
        rather respect ride ring say see sell send shout show sign sing sit sleep slip smile sooner
        sort sound spoil stand start stay stop swap take talk tear tell text thank think throw touch
        trust try turn understand use wait wake walk want wash watch wear wipe wish work worry write
        lay burst cough knock lean stare swim change hand add pass remember
        """).strip().split("\\s+"));

    private static final Set<String> EITHER =
            Set.of("come", "put", "run", "let", "cut", "set", "read", "become", "hit", "shut", "hurt");
    /** What somebody has done, after {@code she's}; after {@code it's} it has been done to it. */
    private static final Set<String> DONE = Set.of(("""
        been got gone had become happened come taken lost stopped told written made found left kept seen
        said heard given brought learned put let cost sent met died fallen grown started passed turned
        stuck forgotten asked rung changed thrown cut sold bought hit sat stood slept
        """).strip().split("\\s+"));

    private static final Set<String> DONE_BY_IT = Set.of(
            "been",
            "got",
            "had",
            "gone",
            "become",
            "happened",
            "come",
            "taken",
            "lost",
            "stopped",
            "cost",
            "started",
            "passed",
            "kept",
            "failed");

    private Contractions() {}

    static String writtenOut(String line) {
        String out = TAG.matcher(line).replaceAll(m -> positive(m.group(1)) + " " + m.group(2) + " not");
        out = NOT.matcher(out).replaceAll(m -> switch (m.group(1).toLowerCase(Locale.ROOT)) {
            case "ca" -> same(m.group(1), "cannot");
            case "wo" -> same(m.group(1), "will not");
            case "sha" -> same(m.group(1), "shall not");
            case "ai" -> m.group();
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
        return S.matcher(out).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + isOrHas(m.group(1), m.group(2))));
    }

    /** The verb of a tag without its not: {@code ca} is can, {@code wo} will. */
    private static String positive(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "ca" -> same(verb, "can");
            case "wo" -> same(verb, "will");
            case "sha" -> same(verb, "shall");
            default -> verb;
        };
    }

    private static String wouldOrHad(String after) {
        String next = next(after);
        if (next.isEmpty() || EITHER.contains(next)) return "'d";
        return WOULD.contains(next) ? " would" : " had";
    }

    private static String isOrHas(String who, String after) {
        boolean somebody = who.matches("(?i)he|she|who");
        return (somebody ? DONE : DONE_BY_IT).contains(next(after)) ? " has" : " is";
    }

    /** The first word that tells: adverbs are passed over. */
    private static String next(String after) {
        for (String word : after.strip().toLowerCase(Locale.ROOT).split(" "))
            if (!PASSED_OVER.contains(word)) return word;
        return "";
    }

    private static String same(String as, String word) {
        return Character.isUpperCase(as.charAt(0)) ? Filling.capital(word) : word;
    }
}
