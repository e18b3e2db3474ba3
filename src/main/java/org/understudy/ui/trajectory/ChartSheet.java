package org.understudy.ui.trajectory;

import java.util.List;
import java.util.Optional;
import org.understudy.analysis.trajectory.PhaseBand;
import org.understudy.analysis.trajectory.TrajectoryPoint;

/**
 * What the chart draws. All values run from 0 to 100; the curves laid over have one value for each point.
 *
 * @param turns number of turns of the session, the length of the axis
 * @param template the course usual for this phase
 * @param peer another session's distress
 */
public record ChartSheet(
        int turns,
        List<TrajectoryPoint> points,
        List<PhaseBand> bands,
        Optional<List<Double>> template,
        Optional<List<Double>> peer,
        boolean trust,
        boolean engagement) {
    static final ChartSheet EMPTY =
            new ChartSheet(0, List.of(), List.of(), Optional.empty(), Optional.empty(), false, false);
}
