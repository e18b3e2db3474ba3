package org.understudy.analysis.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A session with every turn coded.
 *
 * @param session the session, its counselor turns carrying their codes
 * @param counselor the coding of each counselor turn, by index
 * @param client the coding of each client turn, by index
 */
public record CodedSession(Session session, Map<Integer, CodedTurn> counselor, Map<Integer, CodedClientTurn> client) {

    public CodedSession {
        counselor = Map.copyOf(counselor);
        client = Map.copyOf(client);
    }

    /**
     * Codes a session. Codes that a turn already carries are kept: a supervisor may have put them there.
     */
    public static CodedSession of(Session session, TechniqueCoder techniques, ClientTalkCoder talk) {
        List<Turn> turns = session.turns();
        List<Turn> coded = new ArrayList<>(turns.size());
        Map<Integer, CodedTurn> counselor = new HashMap<>();
        Map<Integer, CodedClientTurn> client = new HashMap<>();
        for (Turn turn : turns) {
            CodingContext before = new CodingContext(turns.subList(0, turn.index()));
            if (turn.byClient()) {
                client.put(turn.index(), talk.code(turn.text(), before));
                coded.add(turn);
            } else {
                CodedTurn found = keepingCodes(turn, techniques.code(turn.text(), before));
                counselor.put(turn.index(), found);
                coded.add(turn.withCodes(found.codes()));
            }
        }
        return new CodedSession(session.withTurns(coded), counselor, client);
    }

    private static CodedTurn keepingCodes(Turn turn, CodedTurn found) {
        if (turn.codes().isEmpty()) return found;
        return new CodedTurn(
                turn.codes(), found.main(), found.behaviour(), found.confidence(), found.unsure(), found.flags());
    }

    /** The coding of a counselor turn; empty for a client turn. */
    public Optional<CodedTurn> counselorTurn(int index) {
        return Optional.ofNullable(counselor.get(index));
    }

    /** The coding of a client turn; empty for a counselor turn. */
    public Optional<CodedClientTurn> clientTurn(int index) {
        return Optional.ofNullable(client.get(index));
    }
}
