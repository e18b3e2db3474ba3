package org.understudy.analysis.coding.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** Spearman's rho: how far two orders agree, -1 to 1; ties share their mean rank. */
final class RankCorrelation {
    private RankCorrelation() {}

    /** @return not a number where either side has no order */
    static double of(List<Double> a, List<Double> b) {
        double[] x = ranks(a);
        double[] y = ranks(b);
        double middle = (x.length - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - middle) * (y[i] - middle);
            xx += (x[i] - middle) * (x[i] - middle);
            yy += (y[i] - middle) * (y[i] - middle);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double[] ranks(List<Double> values) {
        int[] order = IntStream.range(0, values.size())
                .boxed()
                .sorted((i, k) -> Double.compare(values.get(i), values.get(k)))
                .mapToInt(i -> i)
                .toArray();
        double[] ranks = new double[order.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values.get(order[to]).equals(values.get(order[from]))) to++;
            for (int k = from; k < to; k++) ranks[order[k]] = (from + to - 1) / 2.0;
            from = to;
        }
        return ranks;
    }
}
