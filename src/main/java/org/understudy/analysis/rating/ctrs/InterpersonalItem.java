package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.DriftReview;
import org.understudy.analysis.rating.Guarded;
import org.understudy.analysis.rating.Persuasion;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Reflection;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * How the counselor is with the client. Anchors: 0 hostile or demeaning; 2 harmless, but impatient, far away or unsure;
 * 4 warm, real and professional enough; 6 as this client needs it. Text carries no voice, so the range is never narrow.
 */
final class InterpersonalItem implements ItemRater {
    /** Words from which a turn is a speech: nobody is met in it. */
    private static final int SPEECH = 40;

    @Override
    public ItemRating rate(Transcript transcript) {
        // a kind word in the middle of a push or a lecture is part of it
        List<Evidence> warm = Transcript.either(
                        transcript.doing(Technique.AFFIRM, Technique.SUPPORT, Technique.NORMALISE, Technique.REINFORCE),
                        transcript.saying(Cue.WARMTH))
                .stream()
                .filter(e -> Persuasion.of(transcript).stream().noneMatch(p -> p.turn() == e.turn()))
                .filter(e -> !Cue.PLATITUDE.found(e.quote()))
                .filter(e -> Words.count(transcript.turns().get(e.turn()).text()) <= SPEECH)
                .toList();
        List<Evidence> owned = transcript.saying(Cue.OWNS_SLIP);
        List<Evidence> free =
                Transcript.either(transcript.doing(Technique.EMPHASIZE_AUTONOMY), transcript.saying(Cue.CHOICE));
        List<Evidence> heard =
                transcript.doing(Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION, Technique.SUMMARY);
        List<Evidence> cold = Transcript.either(
                transcript.doing(Technique.CONFRONT, Technique.WARN),
                transcript.saying(Cue.COLD),
                transcript.saying(Cue.EVADES));
        List<Evidence> hurtful =
                Transcript.either(transcript.doing(Technique.INAPPROPRIATE), transcript.saying(Cue.HURTFUL));
        List<Evidence> walkedOut = transcript.walkedOut();
        List<Evidence> cutOff = transcript.client().stream()
                .filter(t -> t.text().strip().matches("(?s).*(…|\\.\\.\\.|-|–|—)$")
                        && t.text().length() > 12)
                .flatMap(t -> transcript.answer(t.index()).stream())
                .filter(t -> transcript.has(
                        t.index(), Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT, Technique.CLOSED_QUESTION))
                .map(InterpersonalItem::against)
                .toList();

        List<Evidence> self = DriftReview.of(transcript).stream()
                .filter(d -> d.kind() == Drift.Kind.SELF_DISCLOSURE)
                .map(d -> Evidence.against(d.turn(), d.quote()))
                .toList();

        Tally tally = new Tally(CtrsItem.INTERPERSONAL_EFFECTIVENESS, 3.6)
                .add(1.2 * Math.min(1, transcript.share(warm) / 0.25), warm)
                .add(0.6 * Math.min(1, transcript.share(heard) / 0.35), Reflection.quotable(transcript))
                .each(0.2, 0.6, free)
                .each(0.3, 0.6, owned)
                .add(-0.9 * Math.clamp((transcript.talkShare() - 0.6) / 0.15, 0, 1))
                .add(-0.5 * Math.min(1, transcript.share(Persuasion.of(transcript)) / 0.25))
                .add(-2.8 * Math.min(1, transcript.share(cold) / 0.25), cold)
                .each(-2, -4, hurtful)
                .each(-0.4, -0.8, cutOff)
                .each(-1.5, -1.5, walkedOut)
                .add(-1 * Math.min(1, Guarded.share(transcript) / 0.35))
                .each(-0.3, -0.9, self.size() > 1 ? self : List.of());
        if (!hurtful.isEmpty()) {
            return tally.cap(1.5)
                    .rated("hurtful", Map.of("quote", hurtful.getFirst().quote()));
        }
        if (cold.size() >= 2) {
            String first = cold.getFirst().quote();
            return tally.rated(Cue.PLATITUDE.found(first) ? "hollow" : "cold", Map.of("quote", first));
        }
        if (!cutOff.isEmpty()) return tally.rated("cutoff");
        if (transcript.share(warm) < 0.1) return tally.rated("plain");
        return tally.rated("keep");
    }

    private static Evidence against(Turn turn) {
        return Evidence.against(turn.index(), Quotes.shorten(turn.text()));
    }
}
