package org.understudy.ui.rehearsal;

/** What the user chose for sessions. */
public interface RehearsalPreferences {
    /** Whether the client's words are typed out at a human pace. */
    boolean typedOut();

    /** Whether the coach is there from the start. */
    boolean coachShown();

    /** Where to turn in distress, as the program configured it. */
    String helpLines();
}
