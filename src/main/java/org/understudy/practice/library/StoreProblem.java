package org.understudy.practice.library;

/** The store could not do it; the message says what is wrong and what to do, in the user's words. */
public final class StoreProblem extends RuntimeException {
    /** What kind of trouble, so that a screen can offer the right way out. */
    public enum Kind {
        LOCKED,
        READ_ONLY,
        DISK_FULL,
        NEWER_SCHEMA,
        DAMAGED,
        OTHER
    }

    private final Kind kind;

    public StoreProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
