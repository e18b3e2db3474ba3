package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.understudy.analysis.rating.CrossExamination;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.DriftReview;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Reflection;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Technique;

/**
 * Questions that let the client find it, against telling. Anchors: 0 debate, lecture, cross-examination; 2 too much
 * persuasion, kindly meant; 4 mostly questions about evidence, other ways to see it, what speaks for and against; 6 so
 * balanced that the client draws the conclusion.
 */
final class GuidedDiscoveryItem implements ItemRater {
    @Override
    public ItemRating rate(Transcript transcript) {
        List<Drift> drifts = DriftReview.of(transcript);
        List<Evidence> hemming = CrossExamination.of(transcript);
        List<Evidence> lectured = of(drifts, Drift.Kind.LECTURING);
        List<Evidence> away = of(drifts, Drift.Kind.CHIT_CHAT, Drift.Kind.OFF_TOPIC, Drift.Kind.SELF_DISCLOSURE);
        List<Evidence> nowhere = Transcript.either(hemming, away);
        List<Evidence> socratic = Transcript.without(Method.socratic(transcript), nowhere);
        List<Evidence> open = Transcript.without(transcript.doing(Technique.OPEN_QUESTION), nowhere);
        // how the hour is used and how it was is asked under other items
        List<Evidence> aboutTheMatter = Transcript.without(
                open,
                Transcript.either(
                        transcript.saying(Cue.AGENDA_ASK),
                        FeedbackItem.asks(transcript),
                        FeedbackItem.checks(transcript)));
        List<Evidence> reflected = Reflection.of(transcript).stream()
                .filter(r -> r.accurate() && r.adds() && r.complex())
                .map(Reflection::words)
                .toList();
        List<Evidence> told = Transcript.either(
                Persuasion.of(transcript),
                transcript.doing(Technique.REASSURE),
                transcript.saying(Cue.PLATITUDE),
                transcript.saying(Cue.HURTFUL));
        List<Evidence> leading = transcript.counselor().stream()
                .filter(t -> transcript.flagged(t.index(), "leading"))
                .map(t -> Evidence.against(t.index(), Quotes.shorten(t.text())))
                .toList();
        List<Evidence> closed = Transcript.without(transcript.doing(Technique.CLOSED_QUESTION), hemming);
        List<Evidence> found = transcript.hearing(Cue.CLIENT_INSIGHT);
        double drawing = 1.5 * socratic.size() + 0.5 * open.size() + 0.4 * reflected.size();
        double pushing = 1.3 * told.size()
                + 1.5 * lectured.size()
                + 0.8 * hemming.size()
                + 0.5 * leading.size()
                + 0.25 * closed.size();
        double balance = (drawing - pushing) / (drawing + pushing + 3);
        Tally tally = new Tally(CtrsItem.GUIDED_DISCOVERY, 2.3)
                .add(2.2 * balance)
                .each(0.25, balance > 0 ? 1 : 0.25, socratic)
                .each(0.2, 0.6, found)
                .each(-1, -1, transcript.walkedOut())
                .quoteAgainst(told)
                .quoteAgainst(hemming)
                .quoteAgainst(lectured)
                .show(Transcript.either(aboutTheMatter, reflected));
        if (socratic.isEmpty()) tally.cap(3);
        if (pushing > drawing) {
            Evidence worst = Stream.of(told, lectured, leading, hemming, closed)
                    .flatMap(List::stream)
                    .findFirst()
                    .orElseThrow();
            return tally.rated("told", Map.of("quote", worst.quote()));
        }
        if (socratic.isEmpty()) return tally.rated("none");
        return tally.rated(tally.score() >= 4 ? "keep" : "more");
    }

    private static List<Evidence> of(List<Drift> drifts, Drift.Kind... kinds) {
        return drifts.stream()
                .filter(d -> List.of(kinds).contains(d.kind()))
                .map(d -> Evidence.against(d.turn(), d.quote()))
                .toList();
    }
}
