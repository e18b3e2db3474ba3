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

    /** What the frames begin with that answer what any counselor asks. */
    public static final String ORDINARY = "ordinary.";

    /** Where the openings of a second session stand that name a topic: said where something of that topic was told. */
    public static final String REMEMBERS_TOPIC = "remembersTopic.";

    public String id() {
        return card.id();
    }

    public Optional<DisclosureUnit> unit(String unitId) {
        return units.stream().filter(u -> u.id().equals(unitId)).findFirst();
    }

    /** The lines that answer an ordinary question, where the answer lies in no unit. */
    public List<String> ordinaryLines(String question) {
        return voice.frame(ORDINARY + question);
    }

    /** The unit in which the answer to an ordinary question lies, itself or in one of its details. */
    public Optional<DisclosureUnit> ordinaryUnit(String question) {
        return Optional.ofNullable(ordinary.get(question))
                .map(where -> where.split("/", 2)[0])
                .flatMap(this::unit);
    }

    /** The detail in which it lies; empty where it is the unit's own. */
    public Optional<DisclosureUnit.Detail> ordinaryDetail(String question) {
        String[] where = ordinary.getOrDefault(question, "").split("/", 2);
        return where.length < 2 ? Optional.empty() : unit(where[0]).flatMap(u -> u.detail(where[1]));
    }

    /** The same person with another way of being with people. */
    public ClientCase with(Temperament.Attachment attachment) {
        Temperament other = new Temperament(attachment, temperament.style(), temperament.start());
        return new ClientCase(
                card, facts, formulation, other, symptoms, key, units, voice, ordinary, imaginal, replies);
    }
}
