package org.understudy.analysis.safety.reply;

/** Which side a clause takes on what the client holds to be so. */
enum Stance {
    /** Says that it is so. */
    ACCEPTS,
    /** Says that it is not, or that the speaker does not hold it. */
    TESTS,
    /** Denies twice and says neither; or speaks of what the client feels and goes through, which is no claim. */
    NEITHER
}
