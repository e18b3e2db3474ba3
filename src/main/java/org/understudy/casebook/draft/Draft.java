package org.understudy.casebook.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.Approach;

/**
 * What could be taken over into a case.
 *
 * @param problem what a card would call it, a few words
 * @param referral what a letter may say
 * @param event the sentence that tells the event an exposure would be about
 * @param people who is named, by slot of the fact base: {@code brother.name} and Theo
 * @param history short statements
 * @param style sliders, 0 to 1
 * @param guessed what was guessed rather than read, for the author to check
 * @param leftOut what a case has no room for
 */
public record Draft(
        String name,
        int age,
        String pronouns,
        String occupation,
        Approach approach,
        String problem,
        String referral,
        Optional<String> event,
        Map<String, String> people,
        List<String> history,
        List<String> coreBeliefs,
        List<String> intermediateBeliefs,
        List<Thought> thoughts,
        List<String> coping,
        Map<String, Double> style,
        List<DraftUnit> units,
        List<String> guessed,
        List<String> leftOut) {

    /** Units a case holds at most when it is begun; the format's own cases have 90 to 140. */
    static final int ROOM = 140;

    /** One turn of the cognitive model. */
    public record Thought(String situation, String thought, String feeling, String act) {}
}
