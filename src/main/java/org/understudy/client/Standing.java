package org.understudy.client;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.understudy.session.Rupture;

/**
 * Where a client is to be heard: a state one chooses instead of one that was lived through.
 *
 * @param feelings 0 to 100 by name: trust, bond, distress, engagement, reactance, shame, hope, fatigue; a name that is
 *     missing stays as the phase begins
 * @param depth credit toward thoughts, beliefs and memories, 0 to 3, for every unit
 * @param turn exchanges so far; at 0 the client has just come in
 * @param told units told to the full in this session
 * @param last the unit spoken of last, for "and then?" and "why?"
 */
public record Standing(
        Map<String, Double> feelings,
        double depth,
        int turn,
        Rupture rupture,
        Set<String> told,
        Optional<String> last) {}
