package org.understudy.client.aim;

import org.understudy.casebook.Further;

/**
 * A question that asks on about a line of the client's.
 *
 * @param at the entry's place in the case, from 0
 * @param likeness to the nearest way of asking it, 0 to 1
 * @param nearness of the talk to that line, 0 to 1
 */
public record FurtherQuestion(Further entry, int at, double likeness, double nearness) {
    /** The likeness a unit's own question would need to be as near. */
    public double asLikeness() {
        return likeness + AimWeights.SMALL_BESIDE * nearness;
    }
}
