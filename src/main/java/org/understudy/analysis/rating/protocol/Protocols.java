package org.understudy.analysis.rating.protocol;

import java.util.List;
import java.util.Optional;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Transcript;
import org.understudy.casebook.Approach;
import org.understudy.session.Technique;

/** Which protocol a session is held against. */
public final class Protocols {
    private Protocols() {}

    /**
     * The checklist of the case's approach; without a case, exposure where it was done, the CBT session where cognitive work
     * was, and none where a talk is of another kind.
     */
    public static List<Checklist> of(Transcript transcript) {
        Optional<Approach> approach = transcript.clientCase().map(c -> c.card().approach());
        boolean exposure = approach.map(Approach.PROLONGED_EXPOSURE::equals)
                .orElseGet(() -> transcript.doing(Technique.IMAGINAL_PROMPT).size() >= 2);
        if (exposure) return List.of(ExposureProtocol.of(transcript));
        Checklist cognitive = SingleSessionProtocol.of(transcript);
        return approach.isPresent() || SingleSessionProtocol.isCognitive(transcript, cognitive)
                ? List.of(cognitive)
                : List.of();
    }
}
