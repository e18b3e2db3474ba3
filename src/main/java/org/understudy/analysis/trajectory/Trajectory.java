package org.understudy.analysis.trajectory;

import java.util.List;
import java.util.Optional;

/**
 * A session as curves.
 *
 * @param points one a client turn
 * @param bands the work in its order, without gaps
 * @param template against the template of the exposure phase, where there is one
 * @param readings what can be said about the curve, in sentences
 */
public record Trajectory(
        List<TrajectoryPoint> points, List<PhaseBand> bands, Optional<CurveFit> template, List<Reading> readings) {
    public Trajectory {
        points = List.copyOf(points);
        bands = List.copyOf(bands);
        readings = List.copyOf(readings);
    }

    /**
     * A sentence about a place on the curve.
     *
     * @param turn the turn it is about; empty where it is about the whole
     */
    public record Reading(Optional<Integer> turn, String title, String text) {}

    public List<Double> distress() {
        return points.stream().map(TrajectoryPoint::distress).toList();
    }
}
