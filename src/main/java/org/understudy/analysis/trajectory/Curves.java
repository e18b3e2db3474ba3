package org.understudy.analysis.trajectory;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How two curves compare. All curves are in the same unit, here points of the 0-100 distress scale. */
public final class Curves {
    private Curves() {}

    /**
     * Pearson's correlation of two curves of the same length; empty below three points or where one of them is flat.
     */
    public static OptionalDouble pearson(List<Double> a, List<Double> b) {
        requireSameLength(a, b);
        int n = a.size();
        if (n < 3) return OptionalDouble.empty();
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < n; i++) {
            double da = a.get(i) - meanA;
            double db = b.get(i) - meanB;
            ab += da * db;
            aa += da * da;
            bb += db * db;
        }
        if (aa < 1e-9 || bb < 1e-9) return OptionalDouble.empty();
        return OptionalDouble.of(Math.clamp(ab / Math.sqrt(aa * bb), -1, 1));
    }

    /** Root of the mean squared distance of two curves of the same length; 0 for empty curves. */
    public static double rmse(List<Double> a, List<Double> b) {
        requireSameLength(a, b);
        return Math.sqrt(IntStream.range(0, a.size())
                .mapToDouble(i -> (a.get(i) - b.get(i)) * (a.get(i) - b.get(i)))
                .average()
                .orElse(0));
    }

    /**
     * Dynamic time warping: steps (1,0), (0,1), (1,1) of equal weight, absolute difference as local cost, no window,
     * the cheapest path's cost divided by its length, so that the unit is that of the curve. Among equally cheap paths
     * the longest counts. 0 where either curve is empty.
     */
    public static double dtw(List<Double> a, List<Double> b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        int rows = a.size();
        int columns = b.size();
        double[][] cost = new double[rows][columns];
        int[][] length = new int[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double here = Math.abs(a.get(i) - b.get(j));
                if (i == 0 && j == 0) {
                    cost[0][0] = here;
                    length[0][0] = 1;
                    continue;
                }
                double best = Double.POSITIVE_INFINITY;
                int steps = 0;
                for (int[] from : new int[][] {{i - 1, j}, {i, j - 1}, {i - 1, j - 1}}) {
                    if (from[0] < 0 || from[1] < 0) continue;
                    double before = cost[from[0]][from[1]];
                    int path = length[from[0]][from[1]];
                    if (before < best || (before == best && path > steps)) {
                        best = before;
                        steps = path;
                    }
                }
                cost[i][j] = best + here;
                length[i][j] = steps + 1;
            }
        }
        return cost[rows - 1][columns - 1] / length[rows - 1][columns - 1];
    }

    /** The curve at another number of points, by straight lines between its own. */
    public static List<Double> resample(List<Double> curve, int points) {
        if (curve.isEmpty() || points <= 0) return List.of();
        if (curve.size() == 1 || points == 1) {
            return IntStream.range(0, points).mapToObj(_ -> curve.getFirst()).toList();
        }
        return IntStream.range(0, points)
                .mapToObj(i -> at(curve, i * (curve.size() - 1.0) / (points - 1)))
                .toList();
    }

    private static double at(List<Double> curve, double place) {
        int left = (int) Math.min(Math.floor(place), curve.size() - 2.0);
        double share = place - left;
        return curve.get(left) * (1 - share) + curve.get(left + 1) * share;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static void requireSameLength(List<Double> a, List<Double> b) {
        if (a.size() != b.size()) throw new IllegalArgumentException(a.size() + " and " + b.size() + " points");
    }
}
