package org.understudy.analysis.rating;

import java.util.List;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;

/** Client turns that keep the counselor out: polite, flat, defending. A brake light, whichever way it is said. */
public final class Guarded {
    /** Words up to which a find is a mere "right"; somebody may begin with that and then talk. */
    private static final int MERE = 3;

    private Guarded() {}

    public static List<Evidence> turns(Transcript transcript) {
        return transcript.once(Guarded.class, Guarded::find);
    }

    /** Their share of the client's turns, 0 to 1. */
    public static double share(Transcript transcript) {
        return (double) turns(transcript).size()
                / Math.max(1, transcript.client().size());
    }

    private static List<Evidence> find(Transcript transcript) {
        return Transcript.either(transcript.hearing(Cue.CLIENT_DEFENDS), transcript.hearing(Cue.CLIENT_POLITE)).stream()
                .filter(e -> isMost(e, transcript) && !grants(e, transcript))
                .toList();
    }

    /** "Sure." to "May I ask you something?" gives the leave that was asked for, and keeps nobody out. */
    static boolean grants(Evidence find, Transcript transcript) {
        return Words.count(transcript.turns().get(find.turn()).text()) <= MERE
                && transcript
                        .before(find.turn())
                        .filter(t -> t.text().strip().endsWith("?"))
                        .filter(t ->
                                transcript.has(t.index(), Technique.ASK_PERMISSION) || Cue.PERMISSION.found(t.text()))
                        .isPresent();
    }

    private static boolean isMost(Evidence find, Transcript transcript) {
        int words = Words.count(find.quote());
        return words > MERE
                || 2 * words >= Words.count(transcript.turns().get(find.turn()).text());
    }
}
