package org.understudy.analysis.rating.ctrs;

import java.util.List;
import org.understudy.analysis.rating.Cue;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;

/** Client turns that keep the counselor out: polite, flat, defending. A brake light, whichever way it is said. */
final class Guarded {
    private Guarded() {}

    static List<Evidence> turns(Transcript transcript) {
        return Transcript.either(transcript.hearing(Cue.CLIENT_DEFENDS), transcript.hearing(Cue.CLIENT_POLITE));
    }

    /** Their share of the client's turns, 0 to 1. */
    static double share(Transcript transcript) {
        return (double) turns(transcript).size()
                / Math.max(1, transcript.client().size());
    }
}
