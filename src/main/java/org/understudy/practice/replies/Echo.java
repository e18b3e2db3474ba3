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
 * The sentence of the client's that holds most, given back, from "I" to "you"; and with a short question after it.
 * Sentences that would come out crooked are left alone.
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
    private static final Pattern PAST =
            Pattern.compile("(?i)^(?:i|he|she|they|mum|dad|my \\w+|nobody|somebody|the \\w+)(?: \\w+)?"
                + " (?:said|went|came|got|took|told|asked|left|looked|rang|saw|found|picked|opened|turned|started|stopped|put"
                + "|walked|ran|called|sat|stood|woke)\\b.*");
    private static final List<Map.Entry<Pattern, String>> HOW_IT_WAS_SAID = List.of(
            Map.entry(said("can't|cannot|couldn't"), "What happens, when you try?"),
            Map.entry(said("always|every|keep|still|sometimes|usually"), "When was the last time?"),
            Map.entry(said("want|wish|like to|hope|love to"), "What would that give you?"),
            Map.entry(
                    said("hate|miss|afraid|scared|frightened|ashamed|angry|sad|lonely"),
                    "Where do you feel that most?"),
            Map.entry(said("think|feel like|must|should"), "And when that's there, what happens?"));
    private static final List<String> ASKING =
            List.of("What's that like for you?", "And what does that do to you?", "How is it to say that?");

    /** What is left hanging at a sentence's end. */
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?i),? (?:so|though|then|anyway|and|but|or|to be honest|i suppose|i guess|you know)[.…]*$|,"
                    + " (?:is|was|are|were|do|does|did|has|have|had|will|would|won't|can|could)(?:n't)?"
                    + " (?:it|he|she|they|i|there)[.…?]*$");

    /** What it is like can be asked of what the client says of themselves. */
    private static final Pattern OWN = Pattern.compile("(?i)\\b(i|i'm|i've|i'd|my|me)\\b");

    /** Words up to which a sentence is quoted whole. */
    private static final int QUOTED = 9;

    private static final Pattern WEIGHS = Pattern.compile("(?i)\\b(?:i|i'm|i've|i'd|i'll|me|my|myself|we|nobody|no"
            + " one|everybody|everyone|always|never|only|alone|nothing|anything|used to|too|he|she|they|him|her)\\b");

    private static final List<String> GO_ON =
            List.of("Tell me a little more about that.", "Say some more about that?", "What's in that, for you?");

    /** Asking to hear more of a no passes over it. */
    private static final Pattern DECLINES = Pattern.compile(
            "(?i)\\b(?:(?:sooner|rather) not|don't (?:really )?want to (?:talk|say|go)|not today|no more|leave it)\\b");

    /** What a client blames themselves for comes back from another mouth as a verdict. */
    private static final Pattern BLAME = Pattern.compile(
            "(?i)\\bI (?:just )?(?:should|shouldn't|ought|could have|could've|let"
                + " (?:him|her|them|everyone|everybody))\\b|\\b(?:my|all me) (?:own )?fault\\b|\\bI(?:'m| am|'m just|"
                + " am just|'m such) (?:a |an )?(?:\\w+"
                + " )?(?:failure|useless|stupid|worthless|disgusting|pathetic|coward|burden|weak|idiot|disgrace|monster|liar)\\b");

    private static final Set<String> NOT_QUOTED =
            Set.of("thanks thank sorry please hello hi morning afternoon okay ok bye you your you're".split(" "));

    private Echo() {}

    /** A short sentence of the client's in their own words, quoted, with room to go on; empty where none says anything. */
    static Optional<String> quoting(String clientSaid) {
        return Quotes.sentences(clientSaid.replace('’', '\'')).stream()
                .map(s -> s.replaceAll("^(?:\\.{2,}|…)|[.!…]+$", "").strip())
                .filter(s -> !s.contains("?")
                        && !s.matches("(?s).*[\"“”()\\[\\]*].*")
                        && !NOTHING_SAID.matcher(s).matches())
                .filter(s -> Words.count(s) >= SHORTEST && Words.count(s) <= QUOTED)
                .filter(s -> !Words.content(s).isEmpty() && !DECLINES.matcher(s).find() && !Cue.EVADES.found(s))
                .filter(s -> Words.all(s).stream().noneMatch(NOT_QUOTED::contains))
                .max(Comparator.comparing(Echo::weighs)
                        .thenComparingInt((String s) -> Words.content(s).size()))
                .map(s -> "“" + s + ".” " + GO_ON.get(Math.floorMod(s.hashCode(), GO_ON.size())));
    }

    /** Whether a sentence is about the client, about people, or about how things always are, and not only what there was. */
    private static boolean weighs(String sentence) {
        return WEIGHS.matcher(sentence).find()
                || Cue.CLIENT_FEELING.found(sentence)
                || Cue.CLIENT_BELIEF.found(sentence);
    }

    private static Pattern said(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /** The sentence given back; empty where none would come out straight. */
    static Optional<String> of(String clientSaid) {
        return best(clientSaid).map(Echo::turned);
    }

    /** The sentence given back, with a question that fits how it was said. */
    static Optional<String> asking(String clientSaid) {
        return best(clientSaid)
                .filter(s -> OWN.matcher(s).find() || PAST.matcher(s).matches())
                .filter(s -> Words.content(s).size() > 1)
                .map(s -> turned(s) + " " + question(s));
    }

    private static String question(String sentence) {
        if (!OWN.matcher(sentence).find()) return "What did you make of that?";
        if (PAST.matcher(sentence).matches()) return "What happened then?";
        for (Map.Entry<Pattern, String> each : HOW_IT_WAS_SAID)
            if (each.getKey().matcher(sentence).find()) return each.getValue();
        return ASKING.get(Words.count(sentence) % ASKING.size());
    }

    private static Optional<String> best(String clientSaid) {
        List<String> sentences = Quotes.sentences(clientSaid.replace('’', '\'')).stream()
                .map(s -> LOOSE_END.matcher(s).replaceAll("."))
                .toList();
        return sentences.stream()
                .filter(Echo::straight)
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
