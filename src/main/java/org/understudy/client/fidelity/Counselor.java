package org.understudy.client.fidelity;

/** A counselor played by rules. May keep a memory; one is made for each session. */
interface Counselor {
    String say(Seen seen);
}
