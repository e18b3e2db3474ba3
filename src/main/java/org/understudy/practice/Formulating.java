package org.understudy.practice;

import java.util.Optional;
import org.understudy.analysis.formulation.FormulationComparison;
import org.understudy.analysis.formulation.WrittenFormulation;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.practice.library.SessionStore;
import org.understudy.session.Session;

/**
 * The formulation exercise: written during or after a session, kept with it at every change, and laid beside the case's
 * key once the session is over.
 */
public final class Formulating {
    private final SessionStore store;
    private final Casebook casebook;

    public Formulating(SessionStore store, Casebook casebook) {
        this.store = store;
        this.casebook = casebook;
    }

    /** A session with what was written about it so far; nothing for a session whose case is not on the shelf. */
    public Optional<Sheet> open(String sessionId) {
        return store.find(sessionId)
                .flatMap(session -> caseOf(session).map(c -> new Sheet(session, c, written(session))));
    }

    /** Keeps what is written. */
    public void keep(String sessionId, WrittenFormulation written) {
        store.attach(sessionId, WrittenFormulation.FIELD, written.plain());
    }

    private Optional<ClientCase> caseOf(Session session) {
        return SessionCase.ifThere(casebook, session);
    }

    private static WrittenFormulation written(Session session) {
        return WrittenFormulation.of(session.extra().get(WrittenFormulation.FIELD));
    }

    /** What lies on the desk: the session, its case, and what was written. */
    public record Sheet(Session session, ClientCase clientCase, WrittenFormulation written) {

        /** Beside the key; nothing while the client is still in the room. */
        public Optional<FormulationComparison> compared() {
            return session.isOpen()
                    ? Optional.empty()
                    : Optional.of(FormulationComparison.of(clientCase, session, written));
        }

        public Sheet with(WrittenFormulation now) {
            return new Sheet(session, clientCase, now);
        }
    }
}
