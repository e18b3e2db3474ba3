package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.client.ClientReply;
import org.understudy.client.feel.Event;
import org.understudy.session.Release;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Door;

/** How long a client takes to tell what was asked too early, when a skilled counselor comes back to it with leave. */
final class LatencyRows {
    /** Stands for turns that did not come in a session. */
    private static final int NEVER = 99;

    /** So few sessions at least are played: not in each is anything told that was kept back. */
    private static final int FEWEST = 12;

    /** Turns in which nothing that was kept back is told (design §3.9). */
    private static final int TOO_SOON = 4;

    private static final long SEED = 11_000;

    /** Sets this counselor's dice apart from those of the bots. */
    private static final int SALT = 101;

    private final List<Played> returning;
    private final Sessions played;

    private LatencyRows(List<Played> returning, Sessions played) {
        this.returning = returning;
        this.played = played;
    }

    static List<Row> of(Sessions played, TechniqueCoder coder, int count, int turns) {
        List<Played> returning = IntStream.range(0, Math.max(FEWEST, count))
                .parallel()
                .mapToObj(i -> Played.session(
                        new ReturningCounselor(),
                        SALT,
                        played.clientCase(),
                        Played.plain(Optional.empty()),
                        coder,
                        SEED + i,
                        turns))
                .toList();
        return new LatencyRows(returning, played).rows();
    }

    private List<Row> rows() {
        List<Double> all = yielding(returning);
        List<Double> told = all.stream().filter(t -> t < NEVER).toList();
        List<Double> skilled = yielding(played.of(Bot.G));
        List<Double> staged = yielding(played.of(Bot.E));
        long soon = List.of(all, skilled, staged).stream()
                .flatMap(List::stream)
                .filter(t -> t < TOO_SOON)
                .count();
        return List.of(
                Row.between(
                                "turns from first resistance to telling it, where it is told, median",
                                told.isEmpty() ? NEVER : Stats.median(told),
                                TOO_SOON,
                                NEVER - 1)
                        .beside("", "a few turns (CARS 2026)")
                        .noting("asked too early, left for four turns, asked again with leave; " + told.size() + " of "
                                + all.size() + " told; " + NEVER + " were none"),
                Row.none(
                        "kept back, and told in full within four turns",
                        soon,
                        all.size() + skilled.size() + staged.size() + " first resistances"),
                atItsGate(),
                inTheEnd("asked too early, left alone, asked again with leave", all),
                inTheEnd("G", skilled),
                inTheEnd("E", staged));
    }

    /** Come back to with leave, its gates open by then: whether the client tells it, at once or when next asked. */
    private Row atItsGate() {
        int open = 0;
        int told = 0;
        for (Played p : all()) {
            for (int i = 0; i < p.replies().size(); i++) {
                TurnTrace t = p.replies().get(i).trace();
                boolean back = t.effects().stream().anyMatch(e -> e.event().equals(Event.CAME_BACK.code()));
                if (!back || !itsOwnDoorIsOpen(t)) continue;
                open++;
                if (full(t) || toldAfter(p.replies(), i, t.unit().get()) < NEVER) told++;
            }
        }
        return Row.atLeast(
                        "asked again with leave, its gates open by then: told, share",
                        open == 0 ? 1 : (double) told / open,
                        0.9)
                .noting(told + " of " + open);
    }

    /** Of the unit that was asked for: what has to be told first has a door of its own. */
    private static boolean itsOwnDoorIsOpen(TurnTrace t) {
        return t.door()
                .filter(Door::open)
                .filter(d -> t.aims().getFirst().unit().equals(d.unit()))
                .isPresent();
    }

    private List<Played> all() {
        List<Played> all = new ArrayList<>(returning);
        all.addAll(played.of(Bot.G));
        all.addAll(played.of(Bot.E));
        return all;
    }

    private static Row inTheEnd(String who, List<Double> turns) {
        long told = turns.stream().filter(t -> t < NEVER).count();
        return Row.reported(
                        "of what was kept back at first, told in full in the end, share, " + who,
                        turns.isEmpty() ? 0 : (double) told / turns.size())
                .noting(told + " of " + turns.size());
    }

    private static List<Double> yielding(List<Played> sessions) {
        return sessions.stream().flatMap(p -> yielding(p).stream()).toList();
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
            if (t.unit().filter(unit::equals).isPresent() && full(t)) return j - from;
        }
        return NEVER;
    }

    private static boolean full(TurnTrace t) {
        return t.release().filter(x -> x == Release.FULL).isPresent();
    }
}
