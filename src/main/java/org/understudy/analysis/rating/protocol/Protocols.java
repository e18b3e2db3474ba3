package org.understudy.analysis.rating.protocol;

import java.util.List;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Transcript;
import org.understudy.casebook.Approach;
import org.understudy.session.Technique;

/** Which protocol a session is held against. */
public final class Protocols {
    private Protocols() {}

    /** The checklist of the case's approach; without a case, exposure where it was done, else the CBT session. */
    public static List<Checklist> of(Transcript transcript) {
        boolean exposure = transcript
                .clientCase()
                .map(c -> c.card().approach() == Approach.PROLONGED_EXPOSURE)
                .orElseGet(() -> transcript.doing(Technique.IMAGINAL_PROMPT).size() >= 2);
        return List.of(exposure ? ExposureProtocol.of(transcript) : SingleSessionProtocol.of(transcript));
    }
}
