package org.understudy.client.aim;

import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;

/**
 * A question that is one of a unit's details.
 *
 * @param likeness to the nearest way of asking it, 0 to 1
 * @param nearness of the talk to the unit, 0 to 1
 */
public record SmallQuestion(DisclosureUnit unit, Detail detail, double likeness, double nearness) {
    /** What both come to. */
    double score() {
        return likeness + AimWeights.SMALL_NEAR * nearness;
    }

    /** The likeness a unit's own question would need to be as near. */
    public double asLikeness() {
        return likeness + AimWeights.SMALL_BESIDE * nearness;
    }
}
