package org.understudy.exchange.report;

import static org.understudy.exchange.report.Markup.number;

import java.util.Map;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.practice.DebriefReport;

/** How often a session drifted, and how often peers with the same client did, in words. */
final class DriftLevel {
    private DriftLevel() {}

    static String words(DebriefReport report) {
        return own(report)
                + report.peersDrift().map(p -> " " + DriftLevel.peers(p)).orElse("");
    }

    /** The same without each peer's own figure. */
    static String inShort(DebriefReport report) {
        return own(report)
                + report.peersDrift()
                        .map(p -> " " + Wording.of("report.drift.peers.mean", Map.of("mean", number(p.mean()))))
                        .orElse("");
    }

    private static String own(DebriefReport report) {
        return Wording.of(
                "report.drift.own",
                Map.of(
                        "n", String.valueOf(report.drift().size()),
                        "rate", number(report.driftsInTwenty())));
    }

    private static String peers(PeersDrift peers) {
        return Wording.of(
                "report.drift.peers",
                Map.of(
                        "mean", number(peers.mean()),
                        "sessions",
                                peers.peers().stream()
                                        .map(p -> p.session() + " " + number(p.inTwenty()))
                                        .collect(Collectors.joining(", "))));
    }
}
