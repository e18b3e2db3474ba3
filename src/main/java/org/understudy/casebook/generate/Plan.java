package org.understudy.casebook.generate;

import java.util.Set;

/**
 * Who somebody in a cohort is to be, before anything about their life is drawn.
 *
 * @param reason the event, or for CBT the presentation, by its id
 * @param seed of this one person
 */
record Plan(
        String name,
        int age,
        String gender,
        String reason,
        boolean exposure,
        Set<String> behaviours,
        String voice,
        long seed) {
    /** The same person on paper with another life, and maybe another voice. */
    Plan again(String voice, Lots lots) {
        return new Plan(name, age, gender, reason, exposure, behaviours, voice, (long) (lots.unit() * 0x1p62));
    }
}
