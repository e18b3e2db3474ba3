package org.understudy.analysis.safety.reply;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Named weights whose sum is the log-odds that a reply will do. Small enough to read. */
public record LogisticModel(Map<String, Double> weights) {
    public LogisticModel {
        weights = Map.copyOf(weights);
    }

    public double probability(Map<String, Double> features) {
        double z = 0;
        for (var e : features.entrySet()) z += e.getValue() * weights.getOrDefault(e.getKey(), 0.0);
        return 1 / (1 + Math.exp(-z));
    }

    /** Rows of name and weight under one heading, in alphabetical order. */
    String rows(String heading) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(weights)
                .forEach((k, v) -> out.append(String.format(Locale.ROOT, "%s\t%s\t%.3f%n", heading, k, v)));
        return out.toString();
    }
}
