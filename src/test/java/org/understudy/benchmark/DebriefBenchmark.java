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
        for (int round = 0; round < ROUNDS; round++) {
            for (Session session : sessions) {
                begin = System.nanoTime();
                debrief.of(session);
                if (round > 1) millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(
                "debrief of %d turns: %d debriefs, p50 %.1f ms, p99 %.1f, worst %.1f; cold, with the coder and the case"
                        + " read from disk, %.0f%n",
                TURNS,
                all.length,
                Machine.quantile(all, 0.5),
                Machine.quantile(all, 0.99),
                Machine.quantile(all, 1),
                cold);
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
