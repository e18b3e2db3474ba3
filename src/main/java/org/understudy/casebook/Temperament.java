package org.understudy.casebook;

import java.util.Map;

/**
 * How the person is with people.
 *
 * @param attachment which losses and gains of trust count double
 * @param style sliders 0 to 1: talk, hedge, tangent, please, hostile, numb, articulate
 * @param start opening state, 0 to 100 each
 */
public record Temperament(Attachment attachment, Map<String, Double> style, Map<String, Double> start) {
    /** Attachment style, after the four-way model. */
    public enum Attachment {
        SECURE,
        ANXIOUS,
        AVOIDANT,
        DISORGANISED
    }
}
