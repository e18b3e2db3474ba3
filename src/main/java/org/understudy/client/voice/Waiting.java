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

    /** Whether the author's own line is wanted now. */
    boolean stopped();
}
