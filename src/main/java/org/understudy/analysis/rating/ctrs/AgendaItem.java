package org.understudy.analysis.rating.ctrs;

import java.util.List;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.DriftReview;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/** Item 1; see {@link Agenda} for its anchors. */
final class AgendaItem implements ItemRater {
    /** From this share of the later turns that name what was set out it counts as kept to: talk moves on in new words. */
    private static final double KEPT_TO = 0.25;

    /** The most that is due where one of the two named a topic and nobody was asked: "vague, or decided by one". */
    private static final double IMPOSED = 2;

    @Override
    public ItemRating rate(Transcript transcript) {
        Agenda agenda = new Agenda(transcript);
        List<Evidence> time = transcript.saying(Cue.TIME_NAMED);
        List<Evidence> prioritised = transcript.saying(Cue.PRIORITISE).stream()
                .filter(e -> transcript.place(e.turn()) < 0.5)
                .toList();
        List<Evidence> drift = DriftReview.of(transcript).stream()
                .filter(d -> d.kind() == org.understudy.analysis.rating.Drift.Kind.CHIT_CHAT
                        || d.kind() == org.understudy.analysis.rating.Drift.Kind.SELF_DISCLOSURE)
                .map(d -> Evidence.against(d.turn(), d.quote()))
                .toList();
        double followed = agenda.followed();
        Tally tally = new Tally(CtrsItem.AGENDA, 0.5)
                .each(1.25, 1.75, agenda.asked())
                .each(agenda.laidOut() ? 1 : 0.5, agenda.laidOut() ? 1.5 : 0.5, agenda.told())
                // what the client says sets no agenda; that the question was answered makes it a shared one
                .add(agenda.answered().isEmpty() ? 0 : 0.75)
                .each(0.5, 0.5, time)
                .each(0.5, 0.5, agenda.isSet() ? prioritised : List.of())
                .add(agenda.isSet() ? 1.5 * Math.min(1, followed / KEPT_TO) : 0)
                .each(0.5, 0.5, agenda.isSet() ? returned(transcript) : List.of())
                .each(-0.3, -1, drift);
        if (!agenda.isSet()) {
            if (transcript.isExcerpt()) return tally.unobservable();
            if (!Edges.beginningShown(transcript)) return tally.unobservable("middle");
            return tally.cap(1.5).rated("none");
        }
        if (agenda.asked().isEmpty() && !agenda.laidOut()) tally.cap(IMPOSED);
        // asked and never settled: what came of it is what came up
        boolean settled = agenda.asked().size() > 1
                || !agenda.told().isEmpty()
                || !prioritised.isEmpty()
                || time.stream().anyMatch(e -> transcript.opening(e.turn()))
                || agenda.chosen() && followed >= KEPT_TO;
        if (!settled) tally.cap(2.5);
        if (agenda.asked().isEmpty()) return tally.rated("told");
        if (followed < KEPT_TO / 2) return tally.rated("lost");
        return tally.rated(tally.score() >= 4 ? "keep" : "sharpen");
    }

    /** "Back to that scale" goes back to a number. */
    private static List<Evidence> returned(Transcript transcript) {
        return transcript.saying(Cue.AGENDA_RETURN).stream()
                .filter(e -> !Cue.RULER.found(e.quote()))
                .toList();
    }
}
