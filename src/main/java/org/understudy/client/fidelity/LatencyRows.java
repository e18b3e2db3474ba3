package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace;

/** How long a client takes to tell what was asked too early, when a skilled counselor comes back to it with leave. */
final class LatencyRows {
    /** Stands for turns that did not come in a session. */
    private static final int NEVER = 99;

    /** So few sessions at least are played: not in each is anything told that was kept back. */
    private static final int FEWEST = 12;

    private static final long SEED = 11_000;

    /** Sets this counselor's dice apart from those of the bots. */
    private static final int SALT = 101;

    private LatencyRows() {}

    static List<Row> of(ClientCase clientCase, TechniqueCoder coder, int count, int turns) {
        List<Double> all = IntStream.range(0, Math.max(FEWEST, count))
                .parallel()
                .mapToObj(i -> Played.session(
                        new ReturningCounselor(),
                        SALT,
                        clientCase,
                        Played.plain(Optional.empty()),
                        coder,
                        SEED + i,
                        turns))
                .flatMap(p -> yielding(p).stream())
                .toList();
        List<Double> told = all.stream().filter(t -> t < NEVER).toList();
        return List.of(
                Row.between(
                                "turns from first resistance to telling it, where it is told, median",
                                told.isEmpty() ? NEVER : Stats.median(told),
                                4,
                                NEVER - 1)
                        .beside("", "a few turns (CARS 2026)")
                        .noting("asked too early, left for four turns, asked again with leave; " + told.size() + " of "
                                + all.size() + " told; " + NEVER + " were none"),
                Row.reported(
                        "of what was kept back at first, told in full in the end, share",
                        all.isEmpty() ? 0 : (double) told.size() / all.size()));
    }

    /** For each thing that was kept back: turns until all of it is told. */
    private static List<Double> yielding(Played p) {
        List<Double> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < p.replies().size(); i++) {
            TurnTrace t = p.replies().get(i).trace();
            if (t.resistance().isEmpty()
                    || t.unit().isEmpty()
                    || !seen.add(t.unit().get())) continue;
            all.add(toldAfter(p.replies(), i, t.unit().get()));
        }
        return all;
    }

    private static double toldAfter(List<ClientReply> replies, int from, String unit) {
        for (int j = from + 1; j < replies.size(); j++) {
            TurnTrace t = replies.get(j).trace();
            if (t.unit().filter(unit::equals).isPresent()
                    && t.release().filter(x -> x == Release.FULL).isPresent()) return j - from;
        }
        return NEVER;
    }
}
