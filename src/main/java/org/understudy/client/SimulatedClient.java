package org.understudy.client;

import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.session.ClientState;
import org.understudy.session.Session;

/**
 * A client in a session. The same case, setting, seed and counselor words give the same replies, byte for byte.
 *
 * <p>Made by {@link Clients#meet}; a stored session is taken up again by {@link Clients#resume}. Not safe to share
 * between threads.
 */
public interface SimulatedClient {
    /** What the client answers. */
    ClientReply reply(String counselorText, CodedTurn coded);

    /** The state before anything else is said. */
    ClientState state();

    /**
     * Lives through the counselor turns of a session, so that the next reply goes on from there. Codes are taken from
     * the coder, as a stored turn keeps no quality flags.
     */
    void relive(Session session, TechniqueCoder coder);
}
