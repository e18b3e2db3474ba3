package org.understudy.practice;

import java.util.Optional;
import org.understudy.casebook.CaseProblem;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Edition;
import org.understudy.session.Session;

/** The case of a session, in the words it was played in: what was edited since takes nothing back. */
public final class SessionCase {
    private SessionCase() {}

    /**
     * The case.
     *
     * @throws CaseProblem when it is not on the shelf
     */
    public static Optional<ClientCase> of(Casebook casebook, Session session) {
        return session.caseId()
                .map(id -> edition(session).map(e -> casebook.open(id, e)).orElseGet(() -> casebook.open(id)));
    }

    /** The same, and nothing where it is not on the shelf. */
    public static Optional<ClientCase> ifThere(Casebook casebook, Session session) {
        try {
            return of(casebook, session);
        } catch (CaseProblem _) {
            return Optional.empty();
        }
    }

    /** In which edition of its case a session was played; nothing for one from before that was kept. */
    public static Optional<Edition> edition(Session session) {
        return session.caseId().flatMap(id -> Edition.of(id, session.extra()));
    }
}
