package org.understudy.client;

import org.understudy.casebook.ClientCase;
import org.understudy.session.Session;
import org.understudy.session.Setting;

/** Finds somebody to play a case. */
public interface Casting {
    /** Works out what can be before a client comes in, so that the meeting begins at once. Takes a second or so the first time. */
    default void expect(ClientCase clientCase) {}

    /** A client who has not said anything yet. */
    SimulatedClient meet(ClientCase clientCase, Setting setting, long seed);

    /** A client who has been here before. */
    default SimulatedClient meetAgain(ClientCase clientCase, Setting setting, long seed, Memory memory) {
        return meet(clientCase, setting, seed);
    }

    /** A client who has lived through the session so far. */
    SimulatedClient resume(ClientCase clientCase, Session session);
}
