package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cosine similarity over weighted features with inverse document frequency; an inverted index, built once. */
final class VectorIndex {
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int size;
    private final double unknownIdf;

    private record Posting(int document, double weight) {}

    /** @param documents feature weights before idf, one map a document */
    VectorIndex(List<Map<String, Double>> documents) {
        size = documents.size();
        unknownIdf = StrictMath.log(1 + size);
        Map<String, Integer> frequency = new HashMap<>();
        for (Map<String, Double> d : documents) for (String f : d.keySet()) frequency.merge(f, 1, Integer::sum);
        List<Map<String, Double>> weighed =
                documents.stream().map(d -> weighed(d, frequency)).toList();
        for (int i = 0; i < size; i++) {
            int document = i;
            weighed.get(i).forEach((feature, weight) -> postings.computeIfAbsent(feature, _ -> new ArrayList<>())
                    .add(new Posting(document, weight)));
        }
    }

    /** Of length 1. */
    private Map<String, Double> weighed(Map<String, Double> document, Map<String, Integer> frequency) {
        // in sorted order, so that sums are the same on every machine
        Map<String, Double> d = new TreeMap<>(document);
        double norm = 0;
        for (var e : d.entrySet()) {
            double w = e.getValue() * idf(frequency.get(e.getKey()));
            e.setValue(w);
            norm += w * w;
        }
        double length = StrictMath.sqrt(norm);
        d.replaceAll((_, w) -> w / length);
        return d;
    }

    private double idf(int documents) {
        return StrictMath.log(1 + (double) size / documents);
    }

    /** Cosine of the query with every document. Features nobody uses still count in the query's length. */
    double[] cosines(Map<String, Double> query) {
        double[] sums = new double[size];
        double norm = 0;
        for (var e : new TreeMap<>(query).entrySet()) {
            List<Posting> found = postings.get(e.getKey());
            if (found == null && e.getKey().charAt(0) == '~') continue;
            double w = e.getValue() * (found == null ? unknownIdf : idf(found.size()));
            norm += w * w;
            if (found != null) for (Posting p : found) sums[p.document()] += w * p.weight();
        }
        if (norm == 0) return sums;
        double length = StrictMath.sqrt(norm);
        for (int i = 0; i < size; i++) sums[i] /= length;
        return sums;
    }
}
