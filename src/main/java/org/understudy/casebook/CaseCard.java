package org.understudy.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outside of a case: what the shelf and the brief show. Cheap to read, and holds nothing a referral letter would
 * not say.
 *
 * @param difficulty 1 to 3
 * @param minutes a usual session
 * @param origin how the case came to be
 * @param hue the card's colour: blue, amber, teal, plum, green or red
 * @param changeGoal whether the whole work is about one change of behaviour, as motivational interviewing supposes
 */
public record CaseCard(
        String id,
        int version,
        String name,
        int age,
        String pronouns,
        String occupation,
        Approach approach,
        String problem,
        int difficulty,
        int minutes,
        String tagline,
        List<String> contentNote,
        List<String> trains,
        String hue,
        String referral,
        List<Phase> phases,
        CaseOrigin origin,
        boolean changeGoal) {

    /**
     * A part of the work that can be rehearsed by itself.
     *
     * @param focus what the trainee is here to do
     * @param start changes to the opening state
     * @param opening lines with which the client may answer the first greeting
     * @param known units already told before this phase
     * @param asks steps of the exposure checklist that this client's focus asks for beyond what the phase does
     * @param changeGoal whether this phase is about one change of behaviour
     */
    public record Phase(
            String id,
            String name,
            String focus,
            Map<String, Double> start,
            List<String> opening,
            List<String> known,
            List<String> asks,
            boolean changeGoal) {}

    /** Whether a session in this phase, or in none, is about one change of behaviour. */
    public boolean changeGoal(Optional<String> phaseId) {
        return changeGoal
                || phaseId.flatMap(this::phase).filter(Phase::changeGoal).isPresent();
    }

    public Optional<Phase> phase(String phaseId) {
        return phases.stream().filter(p -> p.id().equals(phaseId)).findFirst();
    }
}
