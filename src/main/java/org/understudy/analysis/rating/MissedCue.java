package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.Turn;

/**
 * Something heavy that the client said and the next counselor turn walked past.
 *
 * @param client the client's words
 * @param counselor what was said instead
 */
public record MissedCue(Evidence client, Evidence counselor) {
    private static final Technique[] MEETING = {
        Technique.SIMPLE_REFLECTION,
        Technique.COMPLEX_REFLECTION,
        Technique.SUMMARY,
        Technique.SUPPORT,
        Technique.AFFIRM,
        Technique.NORMALISE,
        Technique.RISK_QUESTION
    };

    /** Client turns with feeling or belief in them, whether met or missed. */
    public static List<Evidence> cues(Transcript transcript) {
        return Transcript.either(transcript.hearing(Cue.CLIENT_FEELING), transcript.hearing(Cue.CLIENT_BELIEF)).stream()
                .filter(e -> Words.count(e.quote()) >= 3)
                .toList();
    }

    /** The cues that were not met: no reflection or support, and none of the client's words taken up. */
    public static List<MissedCue> of(Transcript transcript) {
        return transcript.once(MissedCue.class, MissedCue::find);
    }

    private static List<MissedCue> find(Transcript transcript) {
        List<MissedCue> missed = new ArrayList<>();
        for (Evidence cue : cues(transcript)) {
            transcript
                    .answer(cue.turn())
                    .filter(t -> !t.isSilence())
                    .filter(t -> !met(transcript, cue, t))
                    .ifPresent(t -> missed.add(new MissedCue(
                            Evidence.against(cue.turn(), cue.quote()),
                            Evidence.against(t.index(), Quotes.shorten(t.text())))));
        }
        return missed;
    }

    private static boolean met(Transcript transcript, Evidence cue, Turn next) {
        return transcript.has(next.index(), MEETING)
                || Cue.WARMTH.found(next.text())
                || Cue.FEELING_ASK.found(next.text())
                || Words.shared(transcript.content(next.index()), transcript.content(cue.turn())) > 0;
    }
}
