package org.understudy.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole case: who the client is, what they could tell and when, and every line they may say.
 *
 * @param facts typed slots such as {@code brother.name}
 * @param ordinary where the answers to what any counselor asks lie: the name of the question to a unit, or to a unit's detail
 *     as {@code unit/detail}; the others are frames
 * @param imaginal what is said in and around a retelling; prolonged exposure only
 * @param replies what a good counselor could say back, for the debrief
 */
public record ClientCase(
        CaseCard card,
        Map<String, String> facts,
        Formulation formulation,
        Temperament temperament,
        Map<String, Integer> symptoms,
        ReasoningKey key,
        List<DisclosureUnit> units,
        Voice voice,
        Map<String, String> ordinary,
        Optional<Imaginal> imaginal,
        Replies replies) {

    /** A case without written replies. */
    public ClientCase(
            CaseCard card,
            Map<String, String> facts,
            Formulation formulation,
            Temperament temperament,
            Map<String, Integer> symptoms,
            ReasoningKey key,
            List<DisclosureUnit> units,
            Voice voice,
            Map<String, String> ordinary,
            Optional<Imaginal> imaginal) {
        this(card, facts, formulation, temperament, symptoms, key, units, voice, ordinary, imaginal, Replies.NONE);
    }

    public String id() {
        return card.id();
    }

    public Optional<DisclosureUnit> unit(String unitId) {
        return units.stream().filter(u -> u.id().equals(unitId)).findFirst();
    }
}
