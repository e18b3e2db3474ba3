package org.understudy.cli;

/** A command cannot go on; the message says what, where (file:line) and what to do. */
public final class Problem extends RuntimeException {
    private final int exitCode;

    private Problem(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Wrong usage or unreadable input: exit code 2. */
    public static Problem input(String message) {
        return new Problem(2, message);
    }

    /** The work itself found problems: exit code 1. */
    public static Problem found(String message) {
        return new Problem(1, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
