package org.understudy.ui.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.TurnReading;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.i18n.Words;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.authoring.LineReview;
import org.understudy.session.MarginNote;
import org.understudy.session.Session;

/** The transcript with the bar in the margin and what was written beside it. */
final class TranscriptLines {
    private TranscriptLines() {}

    /** The words alone, for as long as one's own view is asked for. */
    static List<TranscriptLine> bare(DebriefReport report, String clientName) {
        return report.session().turns().stream()
                .map(t -> new TranscriptLine(
                        t.withCodes(List.of()),
                        clientName,
                        Optional.empty(),
                        TranscriptLine.Mark.NONE,
                        Optional.empty(),
                        List.of(),
                        false))
                .toList();
    }

    static List<TranscriptLine> of(DebriefReport report, String clientName) {
        Session session = report.session();
        Map<Integer, TurnReading> readings = report.readings().stream()
                .collect(Collectors.toMap(TurnReading::turn, Function.identity(), (first, _) -> first));
        Map<Integer, Drift.Kind> drifts =
                report.drift().stream().collect(Collectors.toMap(Drift::turn, Drift::kind, (first, _) -> first));
        Map<Integer, List<MarginNote>> notes = Stream.concat(session.notes().stream(), reviews(session))
                .collect(Collectors.groupingBy(MarginNote::turn));
        return session.turns().stream()
                .map(turn -> new TranscriptLine(
                        turn,
                        clientName,
                        Optional.ofNullable(readings.get(turn.index())).map(TurnReading::text),
                        mark(report, readings, turn.index()),
                        Optional.ofNullable(drifts.get(turn.index())),
                        notes.getOrDefault(turn.index(), List.of()),
                        session.caseId().isPresent()))
                .toList();
    }

    /** What was written about the client's own words. */
    private static Stream<MarginNote> reviews(Session session) {
        return LineReview.of(session).stream().map(r -> {
            String better = r.rewrite().isBlank() ? "" : " “" + r.rewrite() + "”";
            String why = r.critique().isBlank() ? "" : ": " + r.critique();
            return new MarginNote(r.turn(), "", Words.of("review.noted", why + better), "");
        });
    }

    private static TranscriptLine.Mark mark(DebriefReport report, Map<Integer, TurnReading> readings, int turn) {
        if (report.safety().stream()
                .filter(SafetyNote::sure)
                .mapToInt(SafetyNote::turn)
                .anyMatch(t -> t == turn)) return TranscriptLine.Mark.CARE;
        if (report.keep().filter(k -> k.turn() == turn).isPresent()) return TranscriptLine.Mark.KEEP;
        if (report.tryAgain().filter(t -> t.turn() == turn).isPresent()) return TranscriptLine.Mark.TRY;
        TurnReading reading = readings.get(turn);
        if (reading == null) return TranscriptLine.Mark.NONE;
        if (reading.trust() >= 3) return TranscriptLine.Mark.KEEP;
        return reading.trust() <= -2 ? TranscriptLine.Mark.TRY : TranscriptLine.Mark.NONE;
    }
}
