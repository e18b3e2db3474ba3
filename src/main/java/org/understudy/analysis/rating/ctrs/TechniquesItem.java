package org.understudy.analysis.rating.ctrs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Opened;
import org.understudy.analysis.rating.Quotes;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * How well the method was carried out, whether or not it was the right one. Anchors: 0 none used; 2 used with real
 * flaws; 4 with moderate skill; 6 with much skill and resource.
 */
final class TechniquesItem implements ItemRater {
    /** Phases that explain rather than apply. */
    private static final Set<String> EXPLAINING = Set.of("orientation", "intake", "first");

    /** Turns, of both, within which one step follows another. */
    private static final int CLOSE = 4;

    private static final Technique[] UNDOING = {
        Technique.REASSURE, Technique.ADVISE_WITHOUT_PERMISSION, Technique.CONFRONT, Technique.DIRECT
    };

    @Override
    public ItemRating rate(Transcript transcript) {
        Method method = Method.of(transcript);
        List<Evidence> tried = Opened.once(method.worked());
        List<Evidence> keptOut = tried.stream()
                .filter(e -> transcript
                        .answer(e.turn())
                        .filter(t -> Opened.keepsOut(transcript, t))
                        .isPresent())
                .toList();
        // what the client kept out of was pressed on the client, not worked through with one
        List<Evidence> worked = Transcript.without(tried, keptOut);
        Tally tally = new Tally(CtrsItem.TECHNIQUES, 0.8);
        boolean explaining = transcript
                .session()
                .setting()
                .phase()
                .filter(EXPLAINING::contains)
                .isPresent();
        if (tried.isEmpty() && (explaining || transcript.counselor().size() < 10)) return tally.unobservable();
        List<Evidence> carried = worked.stream()
                .filter(e -> transcript
                        .answer(e.turn())
                        .filter(t -> bears(transcript, t))
                        .isPresent())
                .toList();
        List<Evidence> joined = worked.stream()
                .filter(e -> worked.stream().anyMatch(f -> f.turn() > e.turn() && f.turn() <= e.turn() + CLOSE))
                .toList();
        List<Evidence> undone = worked.stream()
                .flatMap(e -> transcript.answer(e.turn()).stream())
                .flatMap(t -> transcript.answer(t.index()).stream())
                .filter(t -> transcript.has(t.index(), UNDOING) || Cue.IMPOSES.found(t.text()))
                .map(t -> Evidence.against(t.index(), Quotes.shorten(t.text())))
                .toList();
        List<Evidence> leading = worked.stream()
                .filter(e ->
                        transcript.flagged(e.turn(), "leading") || transcript.flagged(e.turn(), "stacked_questions"))
                .toList();
        List<Evidence> waited = transcript.turns().stream()
                .filter(t -> t.byCounselor() && t.isSilence())
                .flatMap(t -> transcript.answer(t.index()).stream())
                .filter(t -> Words.count(t.text()) >= 6)
                .map(t -> Evidence.supporting(t.index(), Quotes.shorten(t.text())))
                .toList();
        tally.each(0.3, 1.2, worked)
                .each(0.3, 0.6, waited)
                .each(0.35, 1.75, carried)
                .each(0.25, 0.75, joined)
                .each(0.3, 0.6, Transcript.without(method.homework(), HomeworkItem.imposed(transcript)))
                .each(-0.3, -0.9, leading)
                .each(-0.3, -0.9, pressed(keptOut))
                .each(-0.5, -1.5, undone);
        if (worked.isEmpty()) return tally.cap(1).rated("none");
        if (!undone.isEmpty()) {
            return tally.rated("undone", Map.of("quote", undone.getFirst().quote()));
        }
        if (!leading.isEmpty()) {
            return tally.rated("leading", Map.of("quote", leading.getFirst().quote()));
        }
        return tally.rated(tally.score() >= 4 ? "keep" : "stay");
    }

    /** Tried again while the client keeps out: all but the first of those that follow each other closely. */
    private static List<Evidence> pressed(List<Evidence> keptOut) {
        return keptOut.stream()
                .filter(e -> keptOut.stream().anyMatch(f -> f.turn() < e.turn() && f.turn() >= e.turn() - CLOSE))
                .toList();
    }

    /** The client worked with it: said more than a few words, or saw something. */
    private static boolean bears(Transcript transcript, Turn answer) {
        return !Opened.keepsOut(transcript, answer) && Words.count(answer.text()) >= 9
                || Cue.CLIENT_INSIGHT.found(answer.text())
                || transcript
                        .before(answer.index())
                        .filter(t -> Cue.SUDS_ASK.found(t.text()))
                        .isPresent();
    }
}
