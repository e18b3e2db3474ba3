package org.understudy.client;

import org.understudy.analysis.coding.CodedTurn;
import org.understudy.session.ClientState;
import org.understudy.session.Session;

/**
 * A client in a session. The same case, setting, seed and counselor words give the same replies, byte for byte.
 *
 * <p>Made by {@code Clients.meet(case, setting, seed)}; a stored session is taken up again by replaying its counselor
 * turns with {@code Clients.resume(case, session)}. Not safe to share between threads.
 */
public interface SimulatedClient {
    /** What the client answers. */
    ClientReply reply(String counselorText, CodedTurn coded);

    /** The state before anything else is said. */
    ClientState state();

    /** The session so far as the client has lived it is taken from here when a session is resumed. */
    void relive(Session session);
}
