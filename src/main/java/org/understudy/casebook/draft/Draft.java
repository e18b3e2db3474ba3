package org.understudy.casebook.draft;

import java.util.List;
import java.util.Map;
import org.understudy.casebook.Approach;

/**
 * What could be taken over into a case.
 *
 * @param referral what a letter may say
 * @param history short statements
 * @param style sliders, 0 to 1
 * @param guessed what was guessed rather than read, for the author to check
 */
public record Draft(
        String name,
        int age,
        String pronouns,
        String occupation,
        Approach approach,
        String problem,
        String referral,
        List<String> history,
        List<String> coreBeliefs,
        List<String> intermediateBeliefs,
        List<Thought> thoughts,
        List<String> coping,
        Map<String, Double> style,
        List<DraftUnit> units,
        List<String> guessed) {

    /** One turn of the cognitive model. */
    public record Thought(String situation, String thought, String feeling, String act) {}
}
