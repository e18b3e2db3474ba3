package org.understudy.practice;

/** Words that cannot be said as they are. The text stays where it was typed. */
public final class UnsayableLine extends RuntimeException {
    /** What is wrong with the words. */
    public enum Reason {
        EMPTY,
        TOO_LONG
    }

    private final Reason reason;

    UnsayableLine(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
