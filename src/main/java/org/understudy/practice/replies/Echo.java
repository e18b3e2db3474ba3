package org.understudy.practice.replies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Words;

/** The client's own last sentence given back, from "I" to "you". Sentences that would come out crooked are left alone. */
final class Echo {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 16;

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
    private static final Set<String> CROOKED = Set.of(
            "you", "your", "you're", "we", "our", "us", "let's", "sorry", "thanks", "suppose", "guess", "mean",
            "would");

    private Echo() {}

    static Optional<String> of(String clientSaid) {
        List<String> sentences = Quotes.sentences(clientSaid.replace('’', '\''));
        return sentences.reversed().stream().filter(Echo::straight).findFirst().map(Echo::turned);
    }

    private static boolean straight(String sentence) {
        List<String> words = Words.all(sentence);
        return !sentence.endsWith("?")
                && !sentence.contains("\"")
                && words.size() >= SHORTEST
                && words.size() <= LONGEST
                && words.getFirst().matches("i|i'm|i've|i'd|i'll|my")
                && words.stream().noneMatch(CROOKED::contains);
    }

    private static String turned(String sentence) {
        String bent = BE.matcher(sentence).replaceAll(m -> switch (m.group(1).toLowerCase(java.util.Locale.ROOT)) {
            case "am" -> "you are";
            case "was" -> "you were";
            default -> "you weren't";
        });
        StringBuilder out = new StringBuilder();
        Matcher m = WORD.matcher(bent);
        while (m.find()) {
            String to = TURNED.getOrDefault(m.group().toLowerCase(java.util.Locale.ROOT), m.group());
            m.appendReplacement(out, Matcher.quoteReplacement(to));
        }
        m.appendTail(out);
        String plain = out.toString().replaceAll("[.!…]+$", "").strip();
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ".";
    }
}
