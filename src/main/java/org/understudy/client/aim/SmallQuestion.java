package org.understudy.client.aim;

import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;

/**
 * A question that is one of a unit's details.
 *
 * @param likeness to the nearest way of asking it, 0 to 1
 * @param score the same with how near the talk is to the unit
 */
public record SmallQuestion(DisclosureUnit unit, Detail detail, double likeness, double score) {}
