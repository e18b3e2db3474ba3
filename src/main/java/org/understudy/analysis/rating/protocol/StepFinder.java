package org.understudy.analysis.rating.protocol;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.Transcript;
import org.understudy.session.Evidence;

/**
 * A step and how it is found.
 *
 * @param whole how many finds make it done in this session; fewer make it partly done
 * @param phases the case phases that ask for it; empty for all; {@link #ONLY_ASKED} where only a case's own focus does
 */
record StepFinder(
        String key,
        String stage,
        ToIntFunction<Transcript> whole,
        List<String> phases,
        Function<Transcript, List<Evidence>> finds) {

    StepFinder(String key, String stage, int whole, List<String> phases, Function<Transcript, List<Evidence>> finds) {
        this(key, stage, _ -> whole, phases, finds);
    }

    /** Instead of phases: due where the focus of a case asks for it, and nowhere else. */
    static final List<String> ONLY_ASKED = List.of("asked by the case");

    Checklist.Step look(String protocol, Transcript transcript) {
        List<Evidence> found = finds.apply(transcript);
        int points = !found.isEmpty() && found.size() >= whole.applyAsInt(transcript) ? 2 : found.isEmpty() ? 0 : 1;
        return new Checklist.Step(
                key,
                Wording.of("protocol." + protocol + "." + key),
                stage,
                due(transcript),
                points,
                found.stream().limit(3).toList());
    }

    private boolean due(Transcript transcript) {
        String phase = transcript.session().setting().phase().orElse("");
        if (phases.isEmpty() || phases.contains(phase)) return true;
        return phase.isEmpty() ? !phases.equals(ONLY_ASKED) : asked(transcript, phase);
    }

    private boolean asked(Transcript transcript, String phase) {
        return transcript
                .clientCase()
                .flatMap(c -> c.card().phase(phase))
                .filter(p -> p.asks().contains(key))
                .isPresent();
    }
}
