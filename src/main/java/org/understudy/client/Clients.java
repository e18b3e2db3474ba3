package org.understudy.client;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Session;
import org.understudy.session.Setting;

/** Where clients come from. What is worked out once a case is kept, so that a second meeting starts at once. */
public final class Clients {
    private static final Map<String, Understanding> UNDERSTOOD = new ConcurrentHashMap<>();

    private Clients() {}

    /** A client at the start of a session. */
    public static SimulatedClient meet(ClientCase clientCase, Setting setting, long seed) {
        return new RehearsedClient(understanding(clientCase), setting, seed, Optional.empty());
    }

    /** A client who has been here before, and remembers what was told and how it went. */
    public static SimulatedClient meetAgain(ClientCase clientCase, Setting setting, long seed, Session earlier) {
        return new RehearsedClient(understanding(clientCase), setting, seed, Optional.of(earlier));
    }

    /** A client in the middle of a stored session, as they were after its last turn. */
    public static SimulatedClient resume(ClientCase clientCase, Session session, TechniqueCoder coder) {
        SimulatedClient client = meet(clientCase, session.setting(), session.seed());
        client.relive(session, coder);
        return client;
    }

    private static Understanding understanding(ClientCase clientCase) {
        return UNDERSTOOD.compute(
                clientCase.id(),
                (_, known) -> known != null && known.clientCase() == clientCase ? known : Understanding.of(clientCase));
    }
}
