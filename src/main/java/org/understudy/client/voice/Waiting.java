package org.understudy.client.voice;

/** Somebody who waits for a line: hears how far it is, and may have had enough. */
public interface Waiting {
    /** Waits to the end and wants to hear nothing. */
    Waiting PATIENT = new Waiting() {
        @Override
        public void phase(Phase phase) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** What is going on while one waits. */
    enum Phase {
        LOADING,
        READING,
        WRITING,
        AGAIN
    }

    void phase(Phase phase);

    /**
     * More of the line has been said; it is not taken back.
     *
     * @param soFar everything said of it, each time more than before
     * @param standing the whole line if nothing more came; begins with what was said
     */
    default void said(String soFar, Worded standing) {}

    /** Whether the author's own words are wanted now: the line, or its ending where some of it has been said. */
    boolean stopped();
}
