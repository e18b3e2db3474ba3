package org.understudy.analysis.trajectory;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How one distress curve compares with another, both resampled to the same length.
 *
 * @param against what it is compared with, for example {@code template:imaginal} or a session's title
 * @param curve the other curve, one value for each point of this trajectory
 * @param pearson agreement of shape, -1 to 1; empty where one of them is flat
 * @param rmse typical distance, in points of the 0-100 scale
 * @param dtw mean distance along the best warping path, in points of the 0-100 scale: what is left when timing is free
 */
public record CurveFit(String against, List<Double> curve, OptionalDouble pearson, double rmse, double dtw) {
    public CurveFit {
        curve = List.copyOf(curve);
    }
}
