package org.understudy.analysis.formulation;

import java.util.List;
import java.util.Optional;
import org.understudy.session.Evidence;

/**
 * One entry of a case's key, and whether it could be known after this session.
 *
 * @param restsOn where the client said it, or something of it, quoted; empty unless it was told or hinted at
 * @param door the label of the thing that was not told, where the entry was out of reach because of it, or is a judgment
 *     that leans on it
 */
public record KeyEntry(Part part, String text, Reach reach, List<Evidence> restsOn, Optional<String> door) {

    /** How an entry could be known. */
    public enum Reach {
        /** The client told it, in this session or before. */
        TOLD,
        /** The referral letter says it. */
        LETTER,
        /** It is the counselor's own judgment; the key's is one answer among good ones. */
        JUDGMENT,
        /** The client kept it back to the end: no fault of what was written. */
        OUT_OF_REACH
    }

    /** Whether having it earns credit. */
    public boolean counts() {
        return reach == Reach.TOLD || reach == Reach.LETTER;
    }
}
