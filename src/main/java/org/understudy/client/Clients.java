package org.understudy.client;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.CaseOrigin;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Recent;
import org.understudy.session.Session;
import org.understudy.session.Setting;

/** Where clients come from. What is worked out once a case is kept, so that a second meeting starts at once. */
public final class Clients {
    /** Twice as many as ship, for those of one's own. */
    private static final Map<Case, Kept> UNDERSTOOD = Recent.of(16);

    /** A cohort of hundreds goes by, and puts none of the others out. */
    private static final Map<Case, Kept> GENERATED = Recent.of(4);

    private Clients() {}

    /** A client at the start of a session. */
    public static SimulatedClient meet(ClientCase clientCase, Setting setting, long seed) {
        return new RehearsedClient(understanding(clientCase), setting, seed, Optional.empty());
    }

    /** A client who has been here before, and remembers what was told and how it went. */
    public static SimulatedClient meetAgain(ClientCase clientCase, Setting setting, long seed, Session earlier) {
        return new RehearsedClient(understanding(clientCase), setting, seed, Optional.of(Memory.of(earlier)));
    }

    /** A client at any point one likes, for an author who wants to hear what would be said there. */
    public static SimulatedClient stand(ClientCase clientCase, Setting setting, long seed, Standing at) {
        RehearsedClient client = new RehearsedClient(understanding(clientCase), setting, seed, Optional.empty());
        client.stand(at);
        return client;
    }

    /** A client in the middle of a stored session, as they were after its last answered turn. */
    public static SimulatedClient resume(ClientCase clientCase, Session session) {
        SimulatedClient client =
                new RehearsedClient(understanding(clientCase), session.setting(), session.seed(), Memory.in(session));
        client.relive(session);
        return client;
    }

    /** The same, hearing each counselor turn anew: for sessions that were not played with this engine. */
    public static SimulatedClient resume(ClientCase clientCase, Session session, TechniqueCoder coder) {
        RehearsedClient client =
                new RehearsedClient(understanding(clientCase), session.setting(), session.seed(), Memory.in(session));
        client.relive(
                session,
                (s, turn) -> coder.code(turn.text(), new CodingContext(s.turns().subList(0, turn.index()))));
        return client;
    }

    /** A client whose trust follows a given course whatever is said, by exchange from 0: for measuring the gates alone. */
    public static SimulatedClient trusting(
            ClientCase clientCase, Setting setting, long seed, IntToDoubleFunction course) {
        return new RehearsedClient(understanding(clientCase), setting, seed, Optional.empty(), Optional.of(course));
    }

    /** The built-in client for every case. */
    public static Casting casting() {
        return new Casting() {
            @Override
            public void expect(ClientCase clientCase) {
                understanding(clientCase);
            }

            @Override
            public SimulatedClient meet(ClientCase clientCase, Setting setting, long seed) {
                return Clients.meet(clientCase, setting, seed);
            }

            @Override
            public SimulatedClient meetAgain(ClientCase clientCase, Setting setting, long seed, Memory memory) {
                return new RehearsedClient(understanding(clientCase), setting, seed, Optional.of(memory));
            }

            @Override
            public SimulatedClient resume(ClientCase clientCase, Session session) {
                return Clients.resume(clientCase, session);
            }
        };
    }

    private static Understanding understanding(ClientCase clientCase) {
        Map<Case, Kept> shelf = clientCase.card().origin() == CaseOrigin.GENERATED ? GENERATED : UNDERSTOOD;
        Kept kept;
        synchronized (shelf) {
            kept = shelf.computeIfAbsent(new Case(clientCase), _ -> new Kept(clientCase));
        }
        return kept.understanding();
    }

    /** One reading of a case: another of the same name may have other words. */
    private record Case(ClientCase read) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Case that && that.read == read;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(read);
        }
    }

    /** What is worked out of a case, by whoever asks first; who asks meanwhile waits for it. Nothing waits while it is worked out. */
    private static final class Kept {
        private final ClientCase clientCase;
        private Understanding understanding;

        Kept(ClientCase clientCase) {
            this.clientCase = clientCase;
        }

        synchronized Understanding understanding() {
            if (understanding == null) understanding = Understanding.of(clientCase);
            return understanding;
        }
    }
}
