package org.understudy.client.aim;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.understudy.client.read.Lexicon;

/** Okapi BM25 (k1 1.2, b .5) over short documents, squashed to 0..1 by the query's own best possible score. */
final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.5;

    private final List<Map<String, Double>> documents;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final double[] lengths;
    private final double meanLength;

    /** @param documents term frequencies; fractions are allowed, for terms that count less */
    Bm25(List<Map<String, Double>> documents) {
        this.documents = documents;
        lengths = new double[documents.size()];
        double total = 0;
        for (int i = 0; i < lengths.length; i++) {
            for (var e : documents.get(i).entrySet()) {
                frequency.merge(e.getKey(), 1, Integer::sum);
                lengths[i] += e.getValue();
            }
            total += lengths[i];
        }
        meanLength = lengths.length == 0 ? 1 : total / lengths.length;
    }

    double idf(String term) {
        int df = frequency.getOrDefault(term, 0);
        return StrictMath.log(1 + (documents.size() - df + 0.5) / (df + 0.5)) * Lexicon.weight(term);
    }

    /**
     * One score a document, 0 to 1.
     *
     * @param lighter a document from which some terms are to be taken away, or -1
     */
    double[] scores(List<String> query, int lighter, List<String> without) {
        double[] scores = new double[documents.size()];
        double best = 0;
        for (String term : new TreeSet<>(query)) {
            double idf = idf(term);
            best += idf * (K1 + 1) * 0.7;
            for (int i = 0; i < scores.length; i++) {
                Double tf = documents.get(i).get(term);
                if (tf == null) continue;
                if (i == lighter) tf -= Collections.frequency(without, term);
                if (tf <= 0) continue;
                scores[i] += idf * tf * (K1 + 1) / (tf + K1 * (1 - B + B * lengths[i] / meanLength));
            }
        }
        if (best > 0) for (int i = 0; i < scores.length; i++) scores[i] = Math.min(1, scores[i] / best);
        return scores;
    }

    /** How far each document has the query's rarest words to itself, 0 to 1. */
    double[] owned(List<String> query, int lighter, List<String> without) {
        double[] owned = new double[documents.size()];
        double rarest = StrictMath.log(1 + (documents.size() - 0.5) / 1.5);
        for (String term : new TreeSet<>(query)) {
            double[] tf = new double[owned.length];
            double all = 0;
            for (int i = 0; i < tf.length; i++) {
                tf[i] = documents.get(i).getOrDefault(term, 0.0);
                if (i == lighter) tf[i] = Math.max(0, tf[i] - Collections.frequency(without, term));
                all += tf[i];
            }
            if (all == 0) continue;
            double weight = Math.min(1, idf(term) / rarest);
            for (int i = 0; i < tf.length; i++) owned[i] = Math.max(owned[i], weight * tf[i] / (all + 0.5));
        }
        return owned;
    }
}
