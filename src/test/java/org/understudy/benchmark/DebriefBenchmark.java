package org.understudy.benchmark;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.client.fidelity.Bot;
import org.understudy.client.fidelity.Played;
import org.understudy.practice.Debrief;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;

/** The debrief of 50 turns, or as many as are named: the sample sessions, cut or begun anew so that each has as
 * many; with {@code bots} behind the number, those of the simulated counselors. */
public final class DebriefBenchmark {
    private static final int USUAL = 50;
    private static final int ROUNDS = 12;

    private DebriefBenchmark() {}

    public static void main(String[] args) throws IOException {
        int length = args.length > 0 && !args[0].isBlank() ? Integer.parseInt(args[0].strip()) : USUAL;
        long begin = System.nanoTime();
        BuiltInCoder coder = BuiltInCoder.load();
        Debrief debrief = new Debrief(new BundledCasebook(), coder, coder.clientTalk(), new TurnByTurnReview());
        List<Session> sessions = (args.length > 1 && args[1].equals("bots") ? played(coder, length) : Peers.all())
                .stream().map(s -> of(s, length)).toList();
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
        Machine.print("debrief of " + length + " turns", millis, busy);
        System.out.printf("cold, with the coder and the case read from disk: %.0f ms%n", cold);
    }

    /** A session of every simulated counselor with every client. */
    private static List<Session> played(BuiltInCoder coder, int length) {
        BundledCasebook cases = new BundledCasebook();
        Setting setting = new Setting(Optional.empty(), "plain", 50, Optional.empty());
        List<Session> played = new ArrayList<>();
        for (Bot bot : Bot.values())
            for (CaseCard card : cases.cards())
                played.add(Played.session(bot, cases.open(card.id()), setting, coder, 8, length / 2)
                        .session(setting, 8, Instant.EPOCH));
        return played.stream().filter(s -> s.turns().size() > 1).toList();
    }

    private static Session of(Session session, int length) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < length; i++) {
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
