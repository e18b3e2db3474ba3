package org.understudy.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.casebook.ClientCase;
import org.understudy.client.Casting;
import org.understudy.client.ClientReply;
import org.understudy.client.SimulatedClient;
import org.understudy.session.ClientState;
import org.understudy.session.Rupture;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.TurnTrace;

/** A client who says the next line of a list, whatever is said to them, and leaves after the last. */
public final class ScriptedClient implements SimulatedClient {
    public static final List<String> LINES = List.of("Yeah.", "I sleep, like, four hours.", "Can we stop there?");
    private final List<String> lines;
    private int next;

    public ScriptedClient(List<String> lines) {
        this.lines = lines;
    }

    /** Casts this client for every case. */
    public static Casting casting() {
        return new Casting() {
            @Override
            public SimulatedClient meet(ClientCase clientCase, Setting setting, long seed) {
                return new ScriptedClient(LINES);
            }

            @Override
            public SimulatedClient resume(ClientCase clientCase, Session session) {
                ScriptedClient client = new ScriptedClient(LINES);
                client.relive(session);
                return client;
            }
        };
    }

    @Override
    public ClientReply reply(String counselorText, CodedTurn coded) {
        String line = lines.get(next++);
        return new ClientReply(line, Optional.empty(), state(), trace(), next == lines.size());
    }

    @Override
    public ClientState state() {
        return new ClientState(40 + next, 30, 50, 20, 20, 50, 30, 20, Rupture.NONE, OptionalInt.empty());
    }

    @Override
    public void relive(Session session) {
        next = session.clientTurns().size();
    }

    private static TurnTrace trace() {
        return new TurnTrace(
                "backchannel",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new TurnTrace.Effect("standard", "trust", 1)),
                List.of(),
                "built-in",
                Map.of());
    }
}
