package org.understudy.session;

import java.util.OptionalInt;

/**
 * How the client is after a turn. All scales run from 0 to 100.
 *
 * @param trust slow to come and slow to go; opens what the client tells
 * @param bond fast, everyday warmth
 * @param distress what the client feels now, told or not
 * @param engagement how far into hot material the client is
 * @param reactance the pull against being steered
 * @param shame what makes a subject hard to name
 * @param hope that any of this will help
 * @param fatigue how tired the session has made the client
 * @param rupture whether the alliance is strained
 * @param statedSuds the distress figure said aloud in this turn, where one was
 */
public record ClientState(
        double trust,
        double bond,
        double distress,
        double engagement,
        double reactance,
        double shame,
        double hope,
        double fatigue,
        Rupture rupture,
        OptionalInt statedSuds) {

    /** This state with nothing said aloud, as it is before the next turn. */
    public ClientState silent() {
        return withStatedSuds(OptionalInt.empty());
    }

    public ClientState withStatedSuds(OptionalInt suds) {
        return new ClientState(trust, bond, distress, engagement, reactance, shame, hope, fatigue, rupture, suds);
    }
}
