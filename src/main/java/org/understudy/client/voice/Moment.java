package org.understudy.client.voice;

import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A decided line before its words are settled.
 *
 * @param session everything said so far, the counselor's turn last
 * @param reply what the engine decided, in the author's words
 */
public record Moment(ClientCase clientCase, Session session, ClientReply reply) {
    /** Who plays, and what was said so far. */
    public record Scene(ClientCase clientCase, Session session) {}

    public Moment {
        if (session.turns().isEmpty() || session.turns().getLast().byClient())
            throw new IllegalArgumentException("it is not the client's turn");
    }

    /** The line in the author's words. */
    public String authored() {
        return reply.text();
    }

    /** The same moment with another line of the author's. */
    Moment saying(String line) {
        return new Moment(
                clientCase,
                session,
                new ClientReply(line, reply.nonverbal(), reply.state(), reply.trace(), reply.leaves()));
    }

    public Turn asked() {
        return session.turns().getLast();
    }

    public Scene scene() {
        return new Scene(clientCase, session);
    }
}
