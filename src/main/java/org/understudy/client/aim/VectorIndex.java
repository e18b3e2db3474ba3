package org.understudy.client.aim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cosine similarity over weighted features with inverse document frequency; an inverted index, built once. */
final class VectorIndex {
    private final Map<String, Postings> postings = new HashMap<>();
    private final int size;
    private final double unknownIdf;

    /** The documents a feature is in, in their order, and what it weighs in each. */
    private static final class Postings {
        private int count;
        private int[] documents;
        private double[] weights;
        private double idf;

        private void add(int document, double weight) {
            documents[count] = document;
            weights[count++] = weight;
        }
    }

    /** @param documents feature weights before idf, one map a document */
    VectorIndex(List<Map<String, Double>> documents) {
        size = documents.size();
        unknownIdf = StrictMath.log(1 + size);
        for (Map<String, Double> d : documents)
            for (String f : d.keySet()) postings.computeIfAbsent(f, _ -> new Postings()).count++;
        for (Postings p : postings.values()) {
            p.documents = new int[p.count];
            p.weights = new double[p.count];
            p.idf = StrictMath.log(1 + (double) size / p.count);
            p.count = 0;
        }
        for (int i = 0; i < size; i++) add(i, documents.get(i));
    }

    /** Weighed, and of length 1. */
    private void add(int document, Map<String, Double> features) {
        // in sorted order, so that sums are the same on every machine
        Map<String, Double> weighed = new TreeMap<>(features);
        double norm = 0;
        for (var e : weighed.entrySet()) {
            double w = e.getValue() * postings.get(e.getKey()).idf;
            e.setValue(w);
            norm += w * w;
        }
        double length = StrictMath.sqrt(norm);
        weighed.forEach((feature, w) -> postings.get(feature).add(document, w / length));
    }

    /** Cosine of the query with every document. Features nobody uses still count in the query's length. */
    double[] cosines(Map<String, Double> query) {
        double[] sums = new double[size];
        double norm = 0;
        for (var e : new TreeMap<>(query).entrySet()) {
            Postings found = postings.get(e.getKey());
            if (found == null && e.getKey().charAt(0) == '~') continue;
            double w = e.getValue() * (found == null ? unknownIdf : found.idf);
            norm += w * w;
            if (found != null)
                for (int i = 0; i < found.documents.length; i++) sums[found.documents[i]] += w * found.weights[i];
        }
        if (norm == 0) return sums;
        double length = StrictMath.sqrt(norm);
        for (int i = 0; i < size; i++) sums[i] /= length;
        return sums;
    }
}
