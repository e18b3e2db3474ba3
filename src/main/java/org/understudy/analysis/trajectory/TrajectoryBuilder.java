package org.understudy.analysis.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Turn;

/** Draws a session's curves. */
public final class TrajectoryBuilder {
    private TrajectoryBuilder() {}

    public static Trajectory of(Transcript transcript) {
        List<TrajectoryPoint> points = points(transcript);
        List<PhaseBand> bands = PhaseBands.of(transcript);
        Optional<CurveFit> template = transcript
                .session()
                .setting()
                .phase()
                .flatMap(ExposureTemplate::ofPhase)
                .filter(_ -> points.size() >= 3)
                .map(t -> fit("template:" + t.phase(), points, t.curve()));
        return new Trajectory(points, bands, template, TrajectoryReadings.of(transcript, points));
    }

    /** Compares this trajectory's distress with another session's, both over the whole of their length. */
    public static CurveFit overlay(Trajectory mine, String title, Trajectory other) {
        return fit(title, mine.points(), other.distress());
    }

    private static CurveFit fit(String against, List<TrajectoryPoint> points, List<Double> curve) {
        List<Double> mine = points.stream().map(TrajectoryPoint::distress).toList();
        List<Double> theirs = Curves.resample(curve, mine.size());
        if (theirs.isEmpty()) return new CurveFit(against, theirs, OptionalDouble.empty(), 0, 0);
        return new CurveFit(
                against, theirs, Curves.pearson(mine, theirs), Curves.rmse(mine, theirs), Curves.dtw(mine, theirs));
    }

    private static List<TrajectoryPoint> points(Transcript transcript) {
        List<TrajectoryPoint> points = new ArrayList<>();
        double last = 45;
        for (Turn turn : transcript.turns()) {
            if (turn.byCounselor()) continue;
            TrajectoryPoint point = point(transcript, turn, last);
            points.add(point);
            last = point.distress();
        }
        return points;
    }

    private static TrajectoryPoint point(Transcript transcript, Turn turn, double last) {
        var state = turn.state();
        var coded = transcript.coded().clientTurn(turn.index());
        OptionalDouble trust = state.map(s -> OptionalDouble.of(s.trust())).orElse(OptionalDouble.empty());
        OptionalDouble engagement =
                state.map(s -> OptionalDouble.of(s.engagement())).orElse(OptionalDouble.empty());
        if (state.isPresent() && state.get().statedSuds().isPresent()) {
            double said = state.get().statedSuds().getAsInt();
            return new TrajectoryPoint(turn.index(), said, TrajectoryPoint.Source.STATED, trust, engagement);
        }
        if (coded.isPresent() && coded.get().statedSuds().isPresent()) {
            double said = Math.clamp(coded.get().statedSuds().getAsInt(), 0, 100);
            return new TrajectoryPoint(turn.index(), said, TrajectoryPoint.Source.STATED, trust, engagement);
        }
        if (state.isPresent()) {
            double felt = Math.clamp(state.get().distress(), 0, 100);
            return new TrajectoryPoint(turn.index(), felt, TrajectoryPoint.Source.STATE, trust, engagement);
        }
        // one short line says little about distress: the estimate leans on the turn before
        double words = coded.map(c -> c.distress()).orElse(last);
        double weight = turn.isSilence() ? 0 : Math.min(0.7, 0.25 + turn.text().length() / 300.0);
        double guess = Math.clamp(last * (1 - weight) + words * weight, 0, 100);
        return new TrajectoryPoint(turn.index(), guess, TrajectoryPoint.Source.ESTIMATED, trust, engagement);
    }
}
