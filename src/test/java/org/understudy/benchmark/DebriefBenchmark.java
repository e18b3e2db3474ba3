package org.understudy.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.practice.Debrief;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** The debrief of 50 turns: the sample sessions, cut or begun anew so that each has 50. */
public final class DebriefBenchmark {
    private static final int TURNS = 50;
    private static final int ROUNDS = 12;

    private DebriefBenchmark() {}

    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        BuiltInCoder coder = BuiltInCoder.load();
        Debrief debrief = new Debrief(new BundledCasebook(), coder, coder.clientTalk(), _ -> List.of());
        List<Session> sessions =
                Peers.all().stream().map(DebriefBenchmark::ofFifty).toList();
        debrief.of(sessions.getFirst());
        double cold = (System.nanoTime() - begin) / 1e6;
        List<Double> millis = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Session session : sessions) {
                begin = System.nanoTime();
                double cpu = Machine.cpuMillis();
                debrief.of(session);
                if (round < 2) continue; // warms up
                millis.add((System.nanoTime() - begin) / 1e6);
                busy.add(Machine.cpuMillis() - cpu);
            }
        }
        Machine.print("debrief of " + TURNS + " turns", millis, busy);
        System.out.printf("cold, with the coder and the case read from disk: %.0f ms%n", cold);
    }

    private static Session ofFifty(Session session) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            Turn turn = session.turns().get(i % (session.turns().size() / 2 * 2));
            turns.add(new Turn(
                    i,
                    turn.speaker(),
                    turn.text(),
                    turn.at(),
                    List.of(),
                    turn.state(),
                    turn.trace(),
                    turn.nonverbal(),
                    turn.extra()));
        }
        return session.withTurns(turns);
    }
}
