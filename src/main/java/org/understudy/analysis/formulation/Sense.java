package org.understudy.analysis.formulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.rating.Words;

/**
 * What a line says besides its words: which of them it denies, and whom it is about. Two lines may share every word and
 * say opposite things.
 *
 * @param denied each content stem, and whether it stands after a denial in its clause
 * @param subjects whom the clauses are about, by name or kin; the client is not among them
 * @param first whom the first clause is about, empty for the client
 * @param head the content stems of the first clause, which says what the line is
 * @param words all words, in lower case
 */
record Sense(
        Map<String, Boolean> denied,
        Set<String> subjects,
        Optional<String> first,
        Set<String> head,
        List<String> words) {
    /** From this share of the words in common that one denies and the other does not, they say opposite things. */
    private static final double OPPOSED = 1 / 3.0;

    private static final Pattern CLAUSE =
            Pattern.compile("[.;:,!?]|\\b(?:but|because|so|and|until|till|when|while|if)\\b");

    private static final Pattern DENIAL =
            Pattern.compile("not|never|no|nothing|nobody|none|neither|without|cannot|\\w+n't|refuses?|declines?");

    /** "Thoughts of not being here" are thoughts that are there: their "not" denies nothing that is said with them. */
    private static final Pattern NOT_BEING = Pattern.compile(
            "\\b(?:not|no longer) (?:(?:being|living)|(?:wanting |wishing |want |wish )?to (?:be|live|wake))\\b"
                    + "|\\bnot waking\\b");

    /** Behind a verb these deny it: who drinks nothing does not drink. */
    private static final Set<String> DENIES_BEHIND = Set.of("nothing", "nobody", "none", "no");

    /** To deny one of these is to affirm: who is never late is on time. */
    private static final Pattern FAILING = Pattern.compile("\\b(?:lets?\\b.*\\bdown|late|fails?|misses|forgets?)\\b");

    private static final Pattern TURNS_DOWN =
            Pattern.compile("\\b(?:turn(?:s|ed)? down|says? no to|gave up|gives up)\\b");

    private static final Set<String> RESTARTS = Set.of("i", "he", "she", "they", "you", "we");

    private static final Set<String> BEFORE_A_NAME = Set.of("his", "her", "their", "my", "the", "a", "an", "old");

    private static final Set<String> KIN = Set.of(
            ("father dad mother mum mom sister brother wife husband partner daughter son boss manager friend colleague"
                            + " neighbour apprentice")
                    .split(" "));

    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("polite", "rude"),
            Set.of("kind", "cruel"),
            Set.of("likes", "hates"),
            Set.of("loves", "hates"),
            Set.of("better", "worse"),
            Set.of("easy", "hard"),
            Set.of("more", "less"),
            Set.of("alone", "together"),
            Set.of("safe", "dangerous"),
            Set.of("strong", "weak"));

    /** What nobody says of a thing kept away from, or of one that sets something off. */
    private static final Map<Part, Pattern> FOREIGN = Map.of(
            Part.AVOIDANCE,
            Pattern.compile("\\b(?:likes?|enjoys?|loves?|goes back|looks forward|drawn to)\\b"),
            Part.TRIGGERS,
            Pattern.compile("\\b(?:calms?|cheers?|soothes?|comforts?|relaxes|best|enjoys?|likes?|loves?"
                    + "|(?:not|never|n't) (?:bother|upset|trouble|matter)s?)\\b"));

    /** Reads a line; a name counts as one where it is among these. */
    static Sense of(String line, Set<String> names) {
        Map<String, Boolean> denied = new LinkedHashMap<>();
        Set<String> subjects = new java.util.LinkedHashSet<>();
        Optional<String> first = Optional.empty();
        boolean begun = false;
        String text = TURNS_DOWN
                .matcher(line.replace('’', '\'').toLowerCase(java.util.Locale.ROOT))
                .replaceAll("not");
        text = NOT_BEING.matcher(text).replaceAll("unbeing");
        Set<String> head = new java.util.LinkedHashSet<>();
        for (String clause : CLAUSE.split(text)) {
            List<String> words = Words.all(clause);
            if (words.isEmpty()) continue;
            Optional<String> subject = subject(words, names);
            subject.ifPresent(subjects::add);
            if (!begun) first = subject;
            begun = true;
            if (head.isEmpty()) head.addAll(Words.content(clause));
            read(words, FAILING.matcher(clause).find(), denied);
        }
        return new Sense(denied, subjects, first, head, Words.all(line));
    }

    private static void read(List<String> words, boolean failing, Map<String, Boolean> denied) {
        boolean denies = false;
        boolean something = false;
        Set<String> before = Set.of();
        for (String word : words) {
            if (DENIAL.matcher(word).matches()) {
                if (DENIES_BEHIND.contains(word)) before.forEach(stem -> denied.put(stem, !failing));
                denies = !failing;
                something = false;
            } else if (RESTARTS.contains(word) && something) denies = false;
            before = Words.content(word);
            for (String stem : before) {
                denied.merge(stem, denies, Boolean::logicalOr);
                something = true;
            }
        }
    }

    private static Optional<String> subject(List<String> words, Set<String> names) {
        return words.stream()
                .dropWhile(BEFORE_A_NAME::contains)
                .findFirst()
                .filter(w -> KIN.contains(w) || names.contains(w));
    }

    /** Whether this line, written under a part, says the opposite of an entry, or says it of somebody else. */
    boolean contradicts(Sense entry, Part part) {
        return ofSomebodyElse(entry) || isForeignTo(part) || part != Part.AVOIDANCE && isOpposed(entry);
    }

    private boolean ofSomebodyElse(Sense entry) {
        return first.filter(who -> !entry.subjects.contains(who)).isPresent();
    }

    private boolean isForeignTo(Part part) {
        Pattern foreign = FOREIGN.get(part);
        return foreign != null && foreign.matcher(String.join(" ", words)).find();
    }

    /** Whether it denies every word it has in common with an entry that affirms them, or the other way round. */
    boolean deniesAllOf(Sense entry) {
        List<String> common =
                denied.keySet().stream().filter(entry.denied::containsKey).toList();
        return !common.isEmpty() && common.stream().allMatch(stem -> isApart(stem, entry));
    }

    private boolean isApart(String stem, Sense entry) {
        return !denied.get(stem).equals(entry.denied.get(stem));
    }

    /** What the entry says first the line denies, or the other way round, however much follows in the same words. */
    private boolean deniesHead(Sense entry, Set<String> common) {
        List<String> heads = common.stream()
                .filter(entry.head::contains)
                .filter(head::contains)
                .toList();
        return !heads.isEmpty() && heads.stream().allMatch(stem -> isApart(stem, entry));
    }

    private boolean isOpposed(Sense entry) {
        Set<String> common =
                denied.keySet().stream().filter(entry.denied::containsKey).collect(Collectors.toSet());
        long apart = common.stream().filter(stem -> isApart(stem, entry)).count();
        return apart > 0 && apart >= OPPOSED * common.size()
                || deniesHead(entry, common)
                || OPPOSITES.stream()
                        .anyMatch(pair -> pair.stream().anyMatch(w -> words.contains(w) && !entry.words.contains(w))
                                && pair.stream().anyMatch(w -> entry.words.contains(w) && !words.contains(w)));
    }
}
