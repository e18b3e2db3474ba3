package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.ClientReply;
import org.understudy.client.Clients;
import org.understudy.client.SimulatedClient;
import org.understudy.client.mind.Dice;
import org.understudy.client.read.Sentence;
import org.understudy.session.Release;

/**
 * The same questions, asked of a client whose trust follows a given course and of one who trusts more at every turn: what
 * the first has told, the second must have told too, and at least as much of it (design §3.9, subset test).
 */
final class RaisedTrust {
    private static final List<Double> RAISED_BY = List.of(6.0, 12.0, 24.0);

    /** Each question comes back once, so that a half answer for brevity's sake does not count as less. */
    private static final int ROUNDS = 2;

    private static final int COURSES = 2;

    /** Said twice after each question: time to breathe, so that pulling back after two deep things does not count as a no. */
    private static final String BREATH = "Thank you.";

    private RaisedTrust() {}

    static List<Row> rows(ClientCase clientCase, TechniqueCoder coder) {
        List<CodedTurn> coded = new ArrayList<>();
        List<String> script = script(clientCase);
        script.forEach(q -> coded.add(coder.code(q, CodingContext.NONE)));
        int told = 0;
        int kept = 0;
        int grew = 0;
        int pairs = 0;
        for (int course = 0; course < COURSES; course++) {
            Map<String, Release> low = told(clientCase, script, coded, course, 0);
            for (double more : RAISED_BY) {
                Map<String, Release> high = told(clientCase, script, coded, course, more);
                for (var one : low.entrySet()) {
                    told++;
                    Release then = high.get(one.getKey());
                    if (then != null && then.compareTo(one.getValue()) >= 0) kept++;
                }
                pairs++;
                if (weight(high) >= weight(low)) grew++;
            }
        }
        return List.of(
                Row.atLeast("raised trust: what was told is told again, share of units", share(kept, told), 1)
                        .lineIsAll()
                        .noting(told + " tellings, " + script.size() / 3 + " questions"),
                Row.atLeast("raised trust: at least as much is told in all", share(grew, pairs), 1)
                        .lineIsAll()
                        .noting(pairs + " pairs of courses"));
    }

    /** How much was told of each unit over the whole script. */
    private static Map<String, Release> told(
            ClientCase clientCase, List<String> script, List<CodedTurn> coded, int course, double more) {
        double opening = clientCase.temperament().start().getOrDefault("trust", 30.0);
        Dice dice = Dice.of(course, 77);
        double[] wander = new double[script.size()];
        double at = opening - 6;
        for (int i = 0; i < wander.length; i++) {
            at = Math.clamp(at + 0.05 + dice.normal() * 2, opening - 12, opening + 30);
            wander[i] = Math.clamp(at + more, 0, 100);
        }
        SimulatedClient client =
                Clients.trusting(clientCase, Played.plain(Optional.empty()), 300 + course, i -> wander[i]);
        Map<String, Release> told = new HashMap<>();
        for (int i = 0; i < script.size(); i++) {
            ClientReply reply = client.reply(script.get(i), coded.get(i));
            if (Sessions.told(reply))
                told.merge(
                        reply.trace().unit().get(),
                        reply.trace().release().get(),
                        (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        return told;
    }

    private static int weight(Map<String, Release> told) {
        Map<Release, Integer> counts = new EnumMap<>(Release.class);
        told.values().forEach(r -> counts.merge(r, 1, Integer::sum));
        return 2 * counts.getOrDefault(Release.FULL, 0) + counts.getOrDefault(Release.HALF, 0);
    }

    private static List<String> script(ClientCase clientCase) {
        List<String> asks = clientCase.units().stream()
                .filter(u -> u.risk().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (DisclosureUnit u) -> u.gate().trust()))
                .flatMap(u -> u.asks().stream()
                        .filter(a -> !a.startsWith("[") && !Sentence.of(a).closed())
                        .limit(1))
                .toList();
        List<String> script = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) asks.forEach(ask -> script.addAll(List.of(ask, BREATH, BREATH)));
        return script;
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
