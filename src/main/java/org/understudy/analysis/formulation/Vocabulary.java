package org.understudy.analysis.formulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.analysis.rating.Words;

/** How much each word of a case tells: rare words much, words that are everywhere little (inverse document frequency). */
final class Vocabulary {
    private final Map<String, Integer> documents = new HashMap<>();
    private final int size;

    Vocabulary(List<String> texts) {
        texts.forEach(text -> Words.content(text).forEach(stem -> documents.merge(stem, 1, Integer::sum)));
        size = texts.size();
    }

    private double weight(String stem) {
        return Math.log((size + 1.0) / (documents.getOrDefault(stem, 0) + 0.5));
    }

    /** How much of what the first text says is in the second, 0 to 1, weighted by what each word tells. */
    double covered(String text, String by) {
        Set<String> said = Words.content(text);
        Set<String> there = Words.content(by);
        double all = 0;
        double found = 0;
        for (String stem : said) {
            all += weight(stem);
            if (there.contains(stem)) found += weight(stem);
        }
        return all == 0 ? 0 : found / all;
    }
}
