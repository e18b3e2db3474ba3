package org.understudy.practice.replies;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Words;

/**
 * A sentence in which the client names a feeling of their own, given back, from "I" to "you". Sentences that would come
 * out crooked are left alone, and so are those that only tell what there was.
 */
final class Echo {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 15;
    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("i", "you"),
            Map.entry("i'm", "you're"),
            Map.entry("i've", "you've"),
            Map.entry("i'd", "you'd"),
            Map.entry("i'll", "you'll"),
            Map.entry("my", "your"),
            Map.entry("mine", "yours"),
            Map.entry("me", "you"),
            Map.entry("myself", "yourself"));

    /** After these "I", the verb changes its form. */
    private static final Pattern BE = Pattern.compile("(?i)\\bI (am|was|wasn't)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’][\\p{L}]+)?");
    /** Words a sentence hangs from something else by. */
    private static final Set<String> HANGING = Set.of(
            ("and but so because if when which or who that's like then cos until unless though although what why how"
                            + " yes no yeah mm well oh um er right sorry maybe perhaps")
                    .split(" "));

    private static final Set<String> CROOKED = Set.of(
            ("you your you're you've you'd you'll yours we our us let's sorry thanks suppose guess mean would shall"
                + " honestly literally please fine okay ok alright anyway well don't-know dunno this here what's")
                    .split(" "));
    private static final Pattern NOTHING_SAID = Pattern.compile(
            "(?i)^(?:i don't know|i'm not sure|that's (?:it|all|fine|right|a)|it's (?:fine|only|just|not)|i can't"
                    + " think|i was (?:going to|gonna)|there you|i'll (?:be|have|try|do|put|think)|i"
                    + " (?:suppose|guess|mean)|there's that)\\b.*");
    /** What is left hanging at a sentence's end. */
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?i),? (?:so|though|then|anyway|and|but|or|to be honest|i suppose|i guess|you know)[.…]*$|,"
                    + " (?:is|was|are|were|do|does|did|has|have|had|will|would|won't|can|could)(?:n't)?"
                    + " (?:it|he|she|they|i|there)[.…?]*$");

    /** The client speaks of themselves. */
    private static final Pattern OWN = Pattern.compile("(?i)\\b(i|i'm|i've|i'd|my|me)\\b");

    /** What a client blames themselves for comes back from another mouth as a verdict. */
    private static final Pattern BLAME = Pattern.compile(
            "(?i)\\bI (?:just )?(?:should|shouldn't|ought|could have|could've|let"
                + " (?:him|her|them|everyone|everybody))\\b|\\b(?:my|all me) (?:own )?fault\\b|\\bI(?:'m| am|'m just|"
                + " am just|'m such) (?:a |an )?(?:\\w+"
                + " )?(?:failure|useless|stupid|worthless|disgusting|pathetic|coward|burden|weak|idiot|disgrace|monster|liar)\\b");

    private Echo() {}

    /** The sentence given back; empty where none would come out straight. */
    static Optional<String> of(String clientSaid) {
        return best(clientSaid).map(Echo::turned);
    }

    private static Optional<String> best(String clientSaid) {
        List<String> sentences = Quotes.sentences(clientSaid.replace('’', '\'')).stream()
                .map(s -> LOOSE_END.matcher(s).replaceAll("."))
                .toList();
        return sentences.stream()
                .filter(s -> straight(s) && OWN.matcher(s).find() && Cue.CLIENT_FEELING.found(s))
                .max(Comparator.comparingInt((String s) -> Words.content(s).size())
                        .thenComparingInt(sentences::lastIndexOf));
    }

    private static boolean straight(String sentence) {
        List<String> words = Words.all(sentence);
        return !sentence.endsWith("?")
                && !sentence.matches("(?s).*[\"“”()\\[\\]*-].*")
                && words.size() >= SHORTEST
                && words.size() <= LONGEST
                && !HANGING.contains(words.getFirst())
                && words.stream().noneMatch(CROOKED::contains)
                && !NOTHING_SAID.matcher(sentence).matches()
                && !BLAME.matcher(sentence).find()
                && Words.content(sentence).size() >= (words.size() > 4 ? 2 : 1);
    }

    private static String turned(String sentence) {
        String bent = BE.matcher(sentence).replaceAll(m -> switch (m.group(1).toLowerCase(Locale.ROOT)) {
            case "am" -> "you are";
            case "was" -> "you were";
            default -> "you weren't";
        });
        StringBuilder out = new StringBuilder();
        Matcher m = WORD.matcher(bent);
        while (m.find()) {
            String to = TURNED.getOrDefault(m.group().toLowerCase(Locale.ROOT), m.group());
            m.appendReplacement(out, Matcher.quoteReplacement(to));
        }
        m.appendTail(out);
        String plain = out.toString().replaceAll("[.!…]+$", "").strip();
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ".";
    }
}
