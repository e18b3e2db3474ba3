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
        long seed) {}
