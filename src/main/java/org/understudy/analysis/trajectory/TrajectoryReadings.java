package org.understudy.analysis.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Effects;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.trajectory.Trajectory.Reading;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/** Puts into words what a curve shows, and above all what it does not show. */
final class TrajectoryReadings {
    private TrajectoryReadings() {}

    static List<Reading> of(Transcript transcript, List<TrajectoryPoint> points) {
        List<Reading> readings = new ArrayList<>();
        if (points.size() < 3) return readings;
        TrajectoryPoint highest = points.stream()
                .max(Comparator.comparingDouble(TrajectoryPoint::distress))
                .orElseThrow();
        readings.add(reading(Optional.of(highest.turn()), "highest", peak(transcript, highest)));
        double end = points.getLast().distress();
        double start = points.getFirst().distress();
        readings.add(reading(
                Optional.empty(),
                "course",
                end > start + 8 ? "ends_higher" : end < start - 8 ? "ends_lower" : "level"));
        moved(transcript).forEach(readings::add);
        long stated = points.stream().filter(TrajectoryPoint::stated).count();
        boolean exposure = !transcript
                .doing(Technique.IMAGINAL_PROMPT, Technique.SUDS_CHECK)
                .isEmpty();
        if (exposure) {
            readings.add(new Reading(
                    Optional.empty(),
                    Wording.of("trajectory.title.numbers"),
                    Wording.of(
                            stated >= 3 ? "trajectory.numbers.enough" : "trajectory.numbers.few",
                            Map.of("count", String.valueOf(stated)))));
        }
        if (points.stream().allMatch(p -> p.source() == TrajectoryPoint.Source.ESTIMATED)) {
            readings.add(reading(Optional.empty(), "estimate", "estimate"));
        }
        return readings;
    }

    /** What stands behind the highest point: the work itself, a push, or the story. */
    private static String peak(Transcript transcript, TrajectoryPoint highest) {
        Optional<Turn> asked = transcript.before(highest.turn());
        if (asked.isEmpty()) return "peak.story";
        int turn = asked.get().index();
        boolean inMemory = transcript.doing(Technique.IMAGINAL_PROMPT).stream().anyMatch(e -> e.turn() <= turn);
        boolean working =
                inMemory && transcript.has(turn, Technique.IMAGINAL_PROMPT, Technique.SUDS_CHECK, Technique.REINFORCE);
        boolean pushed = transcript.flagged(turn, "pushes")
                || transcript.has(turn, Technique.CONFRONT, Technique.WARN)
                || Effects.trust(transcript, turn) <= -4;
        if (pushed) return "peak.pushed";
        if (working) return "peak.work";
        return highest.stated() && asksForNumber(transcript, turn) ? "peak.number" : "peak.story";
    }

    private static boolean asksForNumber(Transcript transcript, int turn) {
        return transcript.has(turn, Technique.SUDS_CHECK);
    }

    /** The turns at which trust rose and fell most. */
    private static List<Reading> moved(Transcript transcript) {
        List<Reading> readings = new ArrayList<>();
        Comparator<Turn> byTrust = Comparator.comparingDouble(t -> Effects.trust(transcript, t.index()));
        transcript.turns().stream()
                .filter(Turn::byCounselor)
                .max(byTrust)
                .filter(t -> Effects.trust(transcript, t.index()) >= 4)
                .ifPresent(t -> readings.add(reading(Optional.of(t.index()), "rose", "trust.rose")));
        transcript.turns().stream()
                .filter(Turn::byCounselor)
                .min(byTrust)
                .filter(t -> Effects.trust(transcript, t.index()) <= -4)
                .ifPresent(t -> readings.add(reading(Optional.of(t.index()), "fell", "trust.fell")));
        return readings;
    }

    private static Reading reading(Optional<Integer> turn, String title, String key) {
        return new Reading(turn, Wording.of("trajectory.title." + title), Wording.of("trajectory." + key));
    }
}
