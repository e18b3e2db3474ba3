package org.understudy.client.fidelity.readers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * A client's answer to be read: to what was it said, and what had the client said before that.
 *
 * @param client who is meant: the case's id, or the session's where it has no case
 * @param before the client's turn before the counselor's; empty at the beginning
 * @param counselor what the counselor said
 * @param answer what the client then said
 */
public record Moment(String client, String before, String counselor, String answer) {

    /** So many answers of these sessions, drawn at random, the same with the same seed; all where there are fewer. */
    public static List<Moment> drawn(List<Session> sessions, int count, long seed) {
        List<Moment> all = new ArrayList<>();
        for (Session session : sessions) all.addAll(of(session));
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    private static List<Moment> of(Session session) {
        List<Moment> found = new ArrayList<>();
        List<Turn> turns = session.turns();
        for (int i = 1; i < turns.size(); i++) {
            if (!turns.get(i).byClient() || !turns.get(i - 1).byCounselor()) continue;
            String before =
                    i > 1 && turns.get(i - 2).byClient() ? turns.get(i - 2).text() : "";
            found.add(new Moment(
                    session.caseId().orElse(session.id()),
                    before,
                    turns.get(i - 1).text(),
                    turns.get(i).text()));
        }
        return found;
    }
}
