package org.understudy.client;

import org.understudy.analysis.coding.CodedTurn;
import org.understudy.session.ClientState;
import org.understudy.session.Session;

/**
 * A client in a session. The same case, setting, seed and counselor words give the same replies, byte for byte.
 *
 * <p>Made by {@link Clients#meet}; a stored session is taken up again by {@link Clients#resume(org.understudy.casebook.ClientCase, Session)}. Not safe to share
 * between threads.
 */
public interface SimulatedClient {
    /** What the client answers. */
    ClientReply reply(String counselorText, CodedTurn coded);

    /** The state before anything else is said. */
    ClientState state();

    /**
     * Lives through the answered counselor turns of a session, so that the next reply goes on from there. A turn whose
     * answer was made by this engine is heard with the codes it had then.
     */
    void relive(Session session);
}
