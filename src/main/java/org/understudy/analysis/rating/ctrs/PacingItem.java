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
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Technique;

/**
 * How the time is used. Anchors: 0 aimless; 2 some direction, but the session slides or rushes; 4 in reasonable hand;
 * 6 side tracks are closed kindly, and it goes as fast as this client can.
 */
final class PacingItem implements ItemRater {
    /** Words above which a counselor turn is long: in exposure work, counselors say 8 to 13 a turn. */
    private static final int LONG = 60;

    @Override
    public ItemRating rate(Transcript transcript) {
        Agenda agenda = new Agenda(transcript);
        List<Evidence> longTurns = transcript.counselor().stream()
                .filter(t -> Words.count(t.text()) > LONG)
                .map(t -> Evidence.against(t.index(), Quotes.shorten(t.text())))
                .toList();
        List<Evidence> stacked = drift(transcript, Drift.Kind.STACKED_QUESTIONS);
        List<Evidence> chat = Transcript.either(
                drift(transcript, Drift.Kind.CHIT_CHAT), drift(transcript, Drift.Kind.SELF_DISCLOSURE));
        List<Evidence> pushes = transcript.counselor().stream()
                .filter(t -> transcript.flagged(t.index(), "pushes"))
                .map(t -> Evidence.against(t.index(), Quotes.shorten(t.text())))
                .toList();
        List<Evidence> closing =
                Transcript.either(transcript.saying(Cue.CLOSING), transcript.doing(Technique.CONCLUSION)).stream()
                        .filter(e -> transcript.place(e.turn()) > 0.75)
                        .toList();
        List<Evidence> patient = transcript.turns().stream()
                .filter(t -> t.byCounselor() && t.isSilence() || transcript.flagged(t.index(), "redirect_respected"))
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
        double talk = transcript.talkShare();
        Tally tally = new Tally(CtrsItem.PACING, 2.5)
                .add(talk <= 0.5 ? 0.6 : talk <= 0.65 ? 0.1 : -0.4)
                .add(transcript.wordsPerTurn() <= 25 ? 0.4 : 0)
                .each(0.4, 0.4, closing)
                .each(0.4, 0.4, transcript.saying(Cue.TIME_NAMED))
                .each(0.3, 0.3, transcript.saying(Cue.AGENDA_RETURN))
                .each(0.3, 0.6, patient)
                .add(agenda.isSet() ? 0.8 * Math.min(1, 0.5 + agenda.followed()) : -0.3)
                .each(-0.15, -0.6, longTurns)
                .add(-0.5 * Math.min(1, transcript.share(Persuasion.of(transcript)) / 0.25))
                .each(0.25, 0.75, transcript.saying(Cue.MOVES_ON))
                .each(-0.25, -0.75, stacked)
                .each(-0.5, -2, chat)
                .each(-0.4, -0.8, pushes);
        if (!pushes.isEmpty()) return tally.rated("pushed", quote(pushes));
        if (talk > 0.6 || longTurns.size() >= 3)
            return tally.rated("long", longTurns.isEmpty() ? Map.of() : quote(longTurns));
        if (!chat.isEmpty()) return tally.rated("slid", quote(chat));
        if (!stacked.isEmpty()) return tally.rated("stacked", quote(stacked));
        return tally.rated(closing.isEmpty() ? "close" : "keep");
    }

    private static Map<String, String> quote(List<Evidence> finds) {
        return Map.of("quote", finds.getFirst().quote());
    }

    private static List<Evidence> drift(Transcript transcript, Drift.Kind kind) {
        return DriftReview.of(transcript).stream()
                .filter(d -> d.kind() == kind)
                .map(d -> Evidence.against(d.turn(), d.quote()))
                .toList();
    }
}
