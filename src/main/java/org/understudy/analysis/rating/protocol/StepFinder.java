package org.understudy.analysis.rating.protocol;

import java.util.List;
import java.util.function.Function;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;

/**
 * A step and how it is found.
 *
 * @param whole how many finds make it done; fewer make it partly done
 * @param phases the case phases that ask for it; empty for all
 */
record StepFinder(
        String key, String stage, int whole, List<String> phases, Function<Transcript, List<Evidence>> finds) {

    Checklist.Step look(String protocol, Transcript transcript) {
        List<Evidence> found = finds.apply(transcript);
        String phase = transcript.session().setting().phase().orElse("");
        boolean due = phases.isEmpty() || phase.isEmpty() || phases.contains(phase);
        int points = found.size() >= whole ? 2 : found.isEmpty() ? 0 : 1;
        return new Checklist.Step(
                key,
                Wording.of("protocol." + protocol + "." + key),
                stage,
                due,
                points,
                found.stream().limit(3).toList());
    }
}
