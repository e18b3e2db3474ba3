package org.understudy.ui.debrief;

import java.util.List;
import java.util.Optional;
import org.understudy.analysis.rating.Drift;
import org.understudy.session.MarginNote;
import org.understudy.session.Turn;

/**
 * A turn in the transcript with what there is to say about it.
 *
 * @param why what the counselor's words did, in a sentence
 * @param mark what the bar in the margin says
 * @param drift which way the turn leaves the agenda or the method, where it does
 * @param notes what supervisors and authors wrote beside it
 * @param mayMind the words may be minded: they are a client's whose case is known
 */
public record TranscriptLine(
        Turn turn,
        String clientName,
        Optional<String> why,
        Mark mark,
        Optional<Drift.Kind> drift,
        List<MarginNote> notes,
        boolean mayMind) {
    public TranscriptLine {
        notes = List.copyOf(notes);
    }

    /** The colour of the bar in the margin: what worked, what to try otherwise, what to be careful with. */
    public enum Mark {
        NONE,
        KEEP,
        TRY,
        CARE
    }

    /** As the screens count turns, from 1. */
    public int number() {
        return turn.index() + 1;
    }
}
