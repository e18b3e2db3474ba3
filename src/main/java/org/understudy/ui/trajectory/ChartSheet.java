package org.understudy.ui.trajectory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.analysis.trajectory.PhaseBand;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.analysis.trajectory.TrajectoryPoint;

/**
 * What the chart draws. All values run from 0 to 100; the curves laid over have one value for each point.
 *
 * @param turns number of turns of the session, the length of the axis
 * @param template the course usual for this phase
 * @param peer another session's distress
 * @param peerTrust another session's trust, drawn where trust is
 * @param parting index of the turn at which the two part; empty where they have nothing in common
 */
public record ChartSheet(
        int turns,
        List<TrajectoryPoint> points,
        List<PhaseBand> bands,
        Optional<List<Double>> template,
        Optional<List<Double>> peer,
        Optional<List<Double>> peerTrust,
        OptionalInt parting,
        boolean trust,
        boolean engagement) {
    static final ChartSheet EMPTY = new ChartSheet(
            0,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            false,
            false);

    /** Two ways the same session could go: one drawn in full, the other beside it up to its end. */
    public static ChartSheet twoWays(int turns, Trajectory shown, Trajectory beside, int parting) {
        return new ChartSheet(
                turns,
                shown.points(),
                List.of(),
                Optional.empty(),
                Optional.of(beside.distress()),
                Optional.of(
                        beside.points().stream().map(p -> p.trust().orElse(0)).toList()),
                OptionalInt.of(parting),
                true,
                false);
    }
}
