package org.understudy.casebook;

/** A case that cannot be found or read; the message says what is wrong, where, and what to do. */
public final class CaseProblem extends RuntimeException {
    public CaseProblem(String message) {
        super(message);
    }

    public CaseProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
