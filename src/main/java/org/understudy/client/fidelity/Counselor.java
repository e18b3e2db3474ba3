package org.understudy.client.fidelity;

/** A counselor played by rules. May keep a memory; one is made for each session. */
public interface Counselor {
    /** What is said next. */
    String say(Seen seen);
}
