package org.understudy.exchange.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.Wording;
import org.understudy.analysis.coding.Script;
import org.understudy.analysis.rating.Cluster;
import org.understudy.analysis.rating.CommunityNorm;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.MitiSummary;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.practice.DebriefReport;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Turn;

/**
 * A debrief as JSON; its shape is {@code schema/review.schema.json}. Turns are counted from 0, and every quote is
 * part of its turn, literally, or without names: then names and long numbers in what was said are masked as on a page to
 * print. Nothing in it says whose session it is.
 */
public final class ReviewJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReviewJson() {}

    /** The bytes of the file: the same debrief gives the same bytes. */
    public static byte[] write(DebriefReport report, boolean named) {
        try {
            Map<String, Object> tree = tree(report);
            return JSON.writeValueAsBytes(named ? tree : Unnamed.data(tree, List.of(report.session())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of maps and lists is always written", e);
        }
    }

    private static Map<String, Object> tree(DebriefReport report) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "understudy-review");
        root.put("version", 1);
        root.put("session", session(report));
        root.put("ctrs", report.ctrs().items().stream().map(ReviewJson::item).toList());
        root.put("ctrsTotal", total(report.ctrs()));
        root.put("clusters", clusters(report.ctrs()));
        root.put("techniques", techniques(report.techniques(), report.miti(), unread(report)));
        root.put("principles", ReviewParts.principles(report.principles()));
        root.put(
                "dimensions",
                report.dimensions().stream().map(ReviewParts::dimension).toList());
        root.put(
                "protocols",
                report.protocols().stream().map(ReviewParts::protocol).toList());
        root.put("safety", report.safety().stream().map(ReviewParts::safety).toList());
        root.put("ethicalRisks", ReviewParts.ethicalRisks(report.safety()));
        root.put("trajectory", ReviewParts.trajectory(report.trajectory()));
        root.put(
                "drift",
                report.drift().stream()
                        .map(d -> fields(
                                "turn",
                                d.turn(),
                                "quote",
                                d.quote(),
                                "kind",
                                d.kind().code()))
                        .toList());
        root.put("driftsInTwenty", round(report.driftsInTwenty()));
        report.peersDrift().ifPresent(p -> root.put("peersDrift", ReviewParts.peersDrift(p)));
        report.keep().ifPresent(k -> root.put("keep", fields("turn", k.turn(), "quote", k.quote(), "text", k.text())));
        report.tryAgain()
                .ifPresent(t -> root.put(
                        "try", fields("turn", t.turn(), "quote", t.quote(), "text", t.text(), "say", t.say())));
        root.put(
                "readings",
                report.readings().stream()
                        .map(r -> fields("turn", r.turn(), "text", r.text(), "trust", round(r.trust())))
                        .toList());
        root.put(
                "shutDoors",
                report.shutDoors().stream()
                        .map(d -> fields(
                                "unit",
                                d.unit(),
                                "label",
                                d.label(),
                                "turn",
                                d.turn(),
                                "quote",
                                d.quote(),
                                "missing",
                                d.missing()))
                        .toList());
        root.put(
                "disclosed",
                fields(
                        "told",
                        report.opened(),
                        "of",
                        report.units(),
                        "units",
                        report.told().stream()
                                .map(t -> fields("unit", t.unit(), "label", t.label(), "turn", t.turn()))
                                .toList()));
        report.pulse().ifPresent(p -> root.put("pulse", ReviewParts.pulse(p)));
        report.outcome().ifPresent(o -> root.put("outcome", OutcomeParts.of(o)));
        List<Map<String, Object>> second = SecondOpinion.in(report.session()).stream()
                .map(OpinionParts::of)
                .toList();
        if (!second.isEmpty()) root.put("secondOpinion", second);
        return root;
    }

    private static Map<String, Object> session(DebriefReport report) {
        Map<String, Object> session = new LinkedHashMap<>();
        report.session().caseId().ifPresent(c -> session.put("case", c));
        report.session().setting().phase().ifPresent(p -> session.put("phase", p));
        session.put("engine", report.session().engine());
        session.put("turns", report.session().turns().size());
        return session;
    }

    private static Map<String, Object> item(ItemRating rating) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("item", rating.item());
        item.put("score", rating.score());
        item.put("low", rating.low());
        item.put("high", rating.high());
        item.put("observable", rating.observable());
        item.put("evidence", evidence(rating.evidence()));
        item.put("advice", rating.advice());
        CtrsItem known = CtrsItem.ofKey(rating.item()).orElseThrow();
        item.put("cluster", known.cluster().code());
        if (rating.observable()) item.put("percentile", CommunityNorm.percentile(known, rating.score()));
        return item;
    }

    private static Map<String, Object> total(CtrsRating ctrs) {
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("observed", ctrs.observed());
        ctrs.total().ifPresent(t -> {
            total.putAll(range(t));
            total.put("percentile", CommunityNorm.percentileOfTotal(t.score()));
        });
        total.put("caveat", Wording.of("ctrs.caveat"));
        total.put("line", Wording.of("ctrs.line"));
        return total;
    }

    private static Map<String, Object> clusters(CtrsRating ctrs) {
        Map<String, Object> clusters = new LinkedHashMap<>();
        for (Cluster cluster : Cluster.values()) {
            ctrs.cluster(cluster).ifPresent(r -> clusters.put(cluster.code(), range(r)));
        }
        return clusters;
    }

    /** Turns in letters the coder does not read; nothing is said of them. */
    private static List<Integer> unread(DebriefReport report) {
        return report.session().turns().stream()
                .filter(t -> Script.unread(t.text()).isPresent())
                .map(Turn::index)
                .toList();
    }

    private static Map<String, Object> techniques(
            TechniqueSummary summary, Optional<MitiSummary> miti, List<Integer> unread) {
        Map<String, Object> techniques = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        summary.counts().forEach((technique, n) -> counts.put(technique.code(), n));
        techniques.put("counts", counts);
        techniques.put("counselorTurns", summary.counselorTurns());
        if (!unread.isEmpty()) techniques.put("notRead", unread);
        techniques.put("talkShare", round(summary.talkShare()));
        techniques.put("wordsPerTurn", round(summary.wordsPerTurn()));
        techniques.put("longestTurn", summary.longestTurn());
        summary.openShare().ifPresent(v -> techniques.put("openShare", round(v)));
        summary.complexShare().ifPresent(v -> techniques.put("complexShare", round(v)));
        summary.reflectionsPerQuestion().ifPresent(v -> techniques.put("reflectionsPerQuestion", round(v)));
        techniques.put("adherent", summary.adherent());
        techniques.put("nonAdherent", summary.nonAdherent());
        techniques.put("changeGoal", miti.isPresent());
        miti.ifPresent(m -> techniques.put("miti", miti(m)));
        techniques.put("caveat", Wording.of(miti.isPresent() ? "miti.caveat" : "miti.none"));
        return techniques;
    }

    private static Map<String, Object> miti(MitiSummary summary) {
        Map<String, Object> miti = new LinkedHashMap<>();
        summary.complexShare().ifPresent(b -> miti.put("complexShare", b.code()));
        summary.reflectionsPerQuestion().ifPresent(b -> miti.put("reflectionsPerQuestion", b.code()));
        miti.put("changeTalk", answered(summary.change(), "takenUp"));
        miti.put("sustainTalk", answered(summary.sustain(), "pushedAgainst"));
        miti.put("globals", Wording.of("miti.globals"));
        return miti;
    }

    private static Map<String, Object> answered(MitiSummary.Answered talk, String how) {
        return fields("turns", talk.turns(), how, talk.answered());
    }

    static List<Map<String, Object>> evidence(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> fields("turn", e.turn(), "quote", e.quote(), "supports", e.supports()))
                .toList();
    }

    private static Map<String, Object> range(ScoreRange range) {
        return fields("score", round(range.score()), "low", round(range.low()), "high", round(range.high()));
    }

    /** Names and values in turn, kept in their order. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return map;
    }

    static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
