package org.understudy.client.aim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Words;

/** What a sentence is compared by. */
final class Features {
    /** Function words keep weight: "how often" and "why" are different questions. */
    private static final double STOP_WEIGHT = 0.6;

    private static final double GROUP_WEIGHT = 0.5;
    private static final double PAIR_WEIGHT = 1.0;

    private Features() {}

    /** Stems, pairs of neighbouring stems, and groups of near words (marked {@code ~}). */
    static Map<String, Double> words(List<String> stems) {
        Map<String, Double> f = new LinkedHashMap<>();
        String before = "^";
        for (String s : stems) {
            boolean stop = Lexicon.isStop(s);
            f.merge(s, stop ? STOP_WEIGHT : Lexicon.weight(s), Math::max);
            f.merge(before + " " + s, PAIR_WEIGHT * (stop ? 0.6 : 1), Math::max);
            for (String g : Lexicon.groupsOf(s)) f.merge(g, GROUP_WEIGHT, Math::max);
            before = s;
        }
        return f;
    }

    /** Letter trigrams of the content words, or of all words where there is no content. */
    static Map<String, Double> letters(List<String> stems) {
        List<String> content = stems.stream().filter(s -> !Lexicon.isStop(s)).toList();
        String joined = " " + String.join(" ", content.isEmpty() ? stems : content) + " ";
        Map<String, Double> f = new LinkedHashMap<>();
        for (int i = 0; i + 3 <= joined.length(); i++) f.merge(joined.substring(i, i + 3), 1.0, Double::sum);
        return f;
    }

    /** Content stems, pairs of neighbouring ones, and groups. */
    static Map<String, Double> contents(List<String> stems) {
        Map<String, Double> f = new LinkedHashMap<>();
        String before = null;
        for (String s : stems) {
            if (Lexicon.isStop(s)) continue;
            f.merge(s, Lexicon.weight(s), Math::max);
            if (before != null) f.merge(before + " " + s, 0.7, Math::max);
            for (String g : Lexicon.groupsOf(s)) f.merge(g, GROUP_WEIGHT, Math::max);
            before = s;
        }
        return f;
    }

    static Map<String, Double> words(String text) {
        return words(Words.stems(text));
    }
}
