package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Questions that hem the client in instead of opening anything: closed ones in a row with nothing given back between
 * them, one that presses after a no, one asked before in the same words.
 */
public final class CrossExamination {
    /** Closed questions in a row from which it is an interview; two are only careful. */
    private static final int IN_A_ROW = 3;

    private static final Technique[] OPENING = {
        Technique.OPEN_QUESTION,
        Technique.SOCRATIC_QUESTION,
        Technique.SIMPLE_REFLECTION,
        Technique.COMPLEX_REFLECTION,
        Technique.SUMMARY,
        Technique.AFFIRM,
        Technique.SUPPORT,
        Technique.NORMALISE
    };

    private CrossExamination() {}

    /** One find a turn, against the counselor. */
    public static List<Evidence> of(Transcript transcript) {
        return transcript.once(CrossExamination.class, CrossExamination::find);
    }

    private static List<Evidence> find(Transcript transcript) {
        List<Evidence> found = new ArrayList<>();
        Set<Set<String>> asked = new HashSet<>();
        int row = 0;
        for (Turn turn : transcript.counselor()) {
            boolean closed = transcript.has(turn.index(), Technique.CLOSED_QUESTION);
            row = closed && !transcript.has(turn.index(), OPENING) ? row + 1 : 0;
            Set<String> about = transcript.content(turn.index());
            boolean again = asks(transcript, turn) && !about.isEmpty() && !asked.add(about);
            if (row >= IN_A_ROW || again || transcript.flagged(turn.index(), "pushes")) {
                found.add(Evidence.against(turn.index(), Quotes.shorten(turn.text())));
            }
        }
        return found;
    }

    private static boolean asks(Transcript transcript, Turn turn) {
        return transcript.has(
                turn.index(), Technique.OPEN_QUESTION, Technique.SOCRATIC_QUESTION, Technique.CLOSED_QUESTION);
    }
}
