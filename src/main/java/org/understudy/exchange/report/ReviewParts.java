package org.understudy.exchange.report;

import static org.understudy.exchange.report.ReviewJson.evidence;
import static org.understudy.exchange.report.ReviewJson.fields;
import static org.understudy.exchange.report.ReviewJson.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.AlliancePulse;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.DimensionScore;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.analysis.rating.Principle;
import org.understudy.analysis.rating.PrincipleRating;
import org.understudy.analysis.rating.PrincipleReason;
import org.understudy.analysis.safety.EthicalRisk;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.trajectory.CurveFit;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.analysis.trajectory.TrajectoryPoint;

/** The larger parts of a debrief as trees. */
final class ReviewParts {
    private ReviewParts() {}

    private static Map<String, Object> reason(PrincipleReason reason) {
        Map<String, Object> made = fields("rule", reason.rule(), "by", round(reason.by()));
        reason.quote().ifPresent(quote -> made.put("quote", quote));
        return made;
    }

    static Map<String, Object> principles(PrincipleRating rating) {
        Map<String, Object> means = new LinkedHashMap<>();
        Map<String, Object> words = new LinkedHashMap<>();
        for (Principle principle : Principle.values()) {
            rating.mean(principle).ifPresent(m -> means.put(principle.code(), round(m)));
            words.put(principle.code(), evidence(rating.evidence().getOrDefault(principle, List.of())));
        }
        List<Map<String, Object>> replies = rating.replies().stream()
                .map(reply -> {
                    Map<String, Object> scores = new LinkedHashMap<>();
                    for (Principle p : Principle.values()) {
                        scores.put(p.code(), reply.scores().get(p));
                    }
                    Map<String, Object> reasons = new LinkedHashMap<>();
                    for (Principle p : Principle.values())
                        reasons.put(
                                p.code(),
                                reply.reasons().get(p).stream()
                                        .map(ReviewParts::reason)
                                        .toList());
                    return fields(
                            "turn", reply.turn(), "mean", round(reply.mean()), "scores", scores, "reasons", reasons);
                })
                .toList();
        return fields("mean", means, "evidence", words, "replies", replies);
    }

    static Map<String, Object> dimension(DimensionScore score) {
        return fields(
                "dimension",
                score.dimension().code(),
                "score",
                round(score.score()),
                "most",
                score.dimension().most(),
                "checks",
                score.checks().stream()
                        .map(c -> fields(
                                "check",
                                c.key(),
                                "points",
                                c.points(),
                                "most",
                                c.most(),
                                "applies",
                                c.applies(),
                                "evidence",
                                evidence(c.evidence())))
                        .toList());
    }

    static Map<String, Object> protocol(Checklist list) {
        return fields(
                "protocol",
                list.key(),
                "name",
                list.name(),
                "points",
                list.points(),
                "most",
                list.most(),
                "steps",
                list.steps().stream()
                        .map(s -> fields(
                                "step",
                                s.key(),
                                "label",
                                s.label(),
                                "stage",
                                s.stage(),
                                "due",
                                s.due(),
                                "points",
                                s.points(),
                                "evidence",
                                evidence(s.evidence())))
                        .toList(),
                "proscribed",
                list.proscribed().stream()
                        .map(p -> fields(
                                "act",
                                p.key(),
                                "label",
                                p.label(),
                                "turn",
                                p.evidence().turn(),
                                "quote",
                                p.evidence().quote(),
                                "why",
                                p.why()))
                        .toList());
    }

    static Map<String, Object> safety(SafetyNote note) {
        Map<String, Object> map = fields("turn", note.turn(), "quote", note.quote(), "kind", note.kind());
        note.clientCue().ifPresent(c -> map.put("clientCue", fields("turn", c.turn(), "quote", c.quote())));
        EthicalRisk.of(note).ifPresent(r -> map.put("ethicalRisk", r.number()));
        map.put("grade", note.grade().name().toLowerCase(Locale.ROOT));
        map.put("why", note.why());
        map.put("better", note.better());
        return map;
    }

    /** The nine ethical risks, each with the turns where it was found. */
    static List<Object> ethicalRisks(List<SafetyNote> notes) {
        List<Object> risks = new ArrayList<>();
        EthicalRisk.countedOff(notes)
                .forEach((risk, found) -> risks.add(fields(
                        "number",
                        risk.number(),
                        "theme",
                        risk.theme().name().toLowerCase(Locale.ROOT),
                        "risk",
                        Wording.of("safety.risk." + risk.number()),
                        "turns",
                        found.stream().map(SafetyNote::turn).toList())));
        return risks;
    }

    static Map<String, Object> trajectory(Trajectory trajectory) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("points", trajectory.points().stream().map(ReviewParts::point).toList());
        map.put(
                "bands",
                trajectory.bands().stream()
                        .map(b -> fields("phase", b.phase().code(), "from", b.from(), "to", b.to()))
                        .toList());
        trajectory.template().ifPresent(t -> map.put("template", fit(t)));
        map.put(
                "readings",
                trajectory.readings().stream()
                        .map(r -> {
                            Map<String, Object> reading = new LinkedHashMap<>();
                            r.turn().ifPresent(turn -> reading.put("turn", turn));
                            reading.put("title", r.title());
                            reading.put("text", r.text());
                            return reading;
                        })
                        .toList());
        return map;
    }

    private static Map<String, Object> point(TrajectoryPoint point) {
        Map<String, Object> map = fields(
                "turn",
                point.turn(),
                "distress",
                round(point.distress()),
                "source",
                point.source().code());
        point.trust().ifPresent(v -> map.put("trust", round(v)));
        point.engagement().ifPresent(v -> map.put("engagement", round(v)));
        return map;
    }

    private static Map<String, Object> fit(CurveFit fit) {
        Map<String, Object> map = fields("against", fit.against());
        fit.pearson().ifPresent(v -> map.put("pearson", round(v)));
        map.put("rmse", round(fit.rmse()));
        map.put("dtw", round(fit.dtw()));
        map.put("curve", fit.curve().stream().map(ReviewJson::round).toList());
        return map;
    }

    static Map<String, Object> peersDrift(PeersDrift peers) {
        return fields(
                "mean",
                round(peers.mean()),
                "low",
                round(peers.low()),
                "high",
                round(peers.high()),
                "sessions",
                peers.peers().stream()
                        .map(p -> fields("session", p.session(), "inTwenty", round(p.inTwenty())))
                        .toList());
    }

    static Map<String, Object> pulse(AlliancePulse pulse) {
        return fields(
                "fromState",
                pulse.fromState(),
                "answers",
                pulse.answers().stream()
                        .map(a -> fields(
                                "key",
                                a.key(),
                                "statement",
                                a.statement(),
                                "score",
                                a.score(),
                                "rests",
                                a.rests(),
                                "sum",
                                a.sum(),
                                "moves",
                                a.moves().stream()
                                        .map(m -> fields("turn", m.turn(), "by", round(m.by())))
                                        .toList(),
                                "evidence",
                                evidence(a.evidence())))
                        .toList());
    }
}
