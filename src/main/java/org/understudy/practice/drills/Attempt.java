package org.understudy.practice.drills;

import java.time.Instant;

/**
 * One try at an exercise, kept.
 *
 * @param id unique
 * @param kind safety or skill
 * @param theme the condition or the skill it belongs to
 * @param exercise the exercise's id, for example {@code reflect-3}
 * @param deep whether it came deep into a talk
 * @param reply the words
 * @param grade 0 to 5, as {@link Schedule} takes it: 4 and above will do
 */
public record Attempt(
        String id, Kind kind, String theme, String exercise, boolean deep, String reply, int grade, Instant at) {
    /** From this grade on a try will do. */
    public static final int GOOD = 4;

    /** What was practised. */
    public enum Kind {
        SAFETY,
        SKILL;

        /** The name in files: lower case. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Attempt {
        if (grade < 0 || grade > 5) throw new IllegalArgumentException("grade " + grade);
    }

    public boolean good() {
        return grade >= GOOD;
    }
}
