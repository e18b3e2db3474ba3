package org.understudy.analysis.rating;

import java.util.List;
import org.understudy.session.Evidence;

/**
 * A protocol as a list of what was done. A synthesis of our own for practice, not a validated fidelity instrument.
 *
 * @param key for example {@code prolonged_exposure}
 * @param proscribed acts that the protocol warns of, where they were found
 */
public record Checklist(String key, String name, List<Step> steps, List<Proscribed> proscribed) {
    public Checklist {
        steps = List.copyOf(steps);
        proscribed = List.copyOf(proscribed);
    }

    /**
     * One step.
     *
     * @param stage for example {@code before}
     * @param due false where this phase does not ask for it; it then counts for nothing
     * @param points 0 absent, 1 partly, 2 done
     */
    public record Step(String key, String label, String stage, boolean due, int points, List<Evidence> evidence) {
        public Step {
            evidence = List.copyOf(evidence);
        }
    }

    /** An act to be avoided, with the words. */
    public record Proscribed(String key, String label, Evidence evidence, String why) {}

    public int points() {
        return steps.stream().filter(Step::due).mapToInt(Step::points).sum();
    }

    public int most() {
        return 2 * (int) steps.stream().filter(Step::due).count();
    }
}
