package org.understudy.client.fidelity;

import java.util.Collection;
import java.util.List;

/** The few statistics the table needs. */
final class Stats {
    private Stats() {}

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    static double quantile(List<Long> values, double q) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(q * sorted.size())));
    }

    /** Spearman's rank correlation, ties sharing their mean rank; 0 where one side does not vary. */
    static double spearman(List<Double> x, List<Double> y) {
        double[] a = ranks(x);
        double[] b = ranks(y);
        double ma = 0;
        double mb = 0;
        for (int i = 0; i < a.length; i++) {
            ma += a[i] / a.length;
            mb += b[i] / b.length;
        }
        double cov = 0;
        double va = 0;
        double vb = 0;
        for (int i = 0; i < a.length; i++) {
            cov += (a[i] - ma) * (b[i] - mb);
            va += (a[i] - ma) * (a[i] - ma);
            vb += (b[i] - mb) * (b[i] - mb);
        }
        return va == 0 || vb == 0 ? 0 : cov / Math.sqrt(va * vb);
    }

    /** Shannon entropy of the counts over the greatest there could be with so many kinds; 1 is even. */
    static double evenness(Collection<Integer> counts, int kinds) {
        double all = counts.stream().mapToInt(Integer::intValue).sum();
        double entropy = 0;
        for (int c : counts) if (c > 0) entropy -= c / all * Math.log(c / all);
        return all == 0 ? 0 : entropy / Math.log(kinds);
    }

    /** Jensen and Shannon's divergence of two distributions, in bits: 0 the same, 1 nothing in common. */
    static double divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double m = (p[i] + q[i]) / 2;
            if (p[i] > 0) sum += p[i] * Math.log(p[i] / m) / 2;
            if (q[i] > 0) sum += q[i] * Math.log(q[i] / m) / 2;
        }
        return sum / Math.log(2);
    }

    /** Cliff's delta: how much more often x is above y than below. */
    static double cliff(List<Double> x, List<Double> y) {
        double sum = 0;
        for (double a : x) for (double b : y) sum += Math.signum(a - b);
        return x.isEmpty() || y.isEmpty() ? 0 : sum / (x.size() * y.size());
    }

    private static double[] ranks(List<Double> values) {
        double[] ranks = new double[values.size()];
        for (int i = 0; i < ranks.length; i++) {
            int below = 0;
            int same = 0;
            for (double v : values) {
                if (v < values.get(i)) below++;
                else if (v == values.get(i)) same++;
            }
            ranks[i] = below + (same + 1) / 2.0;
        }
        return ranks;
    }
}
