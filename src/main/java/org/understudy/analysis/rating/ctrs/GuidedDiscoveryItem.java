package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.DriftReview;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Quotes;
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
        List<Evidence> socratic =
                Transcript.either(transcript.doing(Technique.SOCRATIC_QUESTION), transcript.saying(Cue.SOCRATIC));
        List<Evidence> open = transcript.doing(Technique.OPEN_QUESTION);
        List<Evidence> reflected = transcript.doing(Technique.COMPLEX_REFLECTION, Technique.SUMMARY);
        List<Evidence> told = Transcript.either(Persuasion.of(transcript), transcript.doing(Technique.REASSURE));
        List<Evidence> lectured = DriftReview.of(transcript).stream()
                .filter(d -> d.kind() == Drift.Kind.LECTURING)
                .map(d -> Evidence.against(d.turn(), d.quote()))
                .toList();
        List<Evidence> leading = transcript.counselor().stream()
                .filter(t -> transcript.flagged(t.index(), "leading"))
                .map(t -> Evidence.against(t.index(), Quotes.shorten(t.text())))
                .toList();
        List<Evidence> closed = transcript.doing(Technique.CLOSED_QUESTION);
        List<Evidence> found = transcript.hearing(Cue.CLIENT_INSIGHT);
        double drawing = 1.5 * socratic.size() + 0.5 * open.size() + 0.4 * reflected.size();
        double pushing = 1.3 * told.size() + 1.5 * lectured.size() + 0.5 * leading.size() + 0.25 * closed.size();
        double balance = (drawing - pushing) / (drawing + pushing + 3);
        Tally tally = new Tally(CtrsItem.GUIDED_DISCOVERY, 2.3)
                .add(2.2 * balance)
                .each(0.25, balance > 0 ? 1 : 0.25, socratic)
                .each(0.2, 0.6, found)
                .quoteAgainst(told)
                .quoteAgainst(lectured);
        if (socratic.isEmpty()) tally.cap(3);
        if (pushing > drawing) {
            List<Evidence> worst = Transcript.either(told, lectured, leading, closed);
            return tally.rated("told", Map.of("quote", worst.getFirst().quote()));
        }
        if (socratic.isEmpty()) return tally.rated("none");
        return tally.rated(tally.score() >= 4 ? "keep" : "more");
    }
}
