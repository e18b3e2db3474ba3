package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.client.ClientReply;
import org.understudy.session.Rupture;

/** How trust moves, breaks and comes back. */
final class FeelingRows {
    /** Turns in which a repaired rupture should be over (§3.9). */
    private static final int LONGEST_REPAIR = 8;

    private final Sessions played;

    private FeelingRows(Sessions played) {
        this.played = played;
    }

    static List<Row> of(Sessions played) {
        return new FeelingRows(played).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        double drift = played.of(Bot.R).stream()
                .mapToDouble(p -> Math.abs(p.replies()
                                .get(Math.min(19, p.replies().size() - 1))
                                .state()
                                .trust()
                        - p.startTrust()))
                .average()
                .orElse(0);
        rows.add(Row.atMost("default null: trust drift of a parrot over 20 turns", drift, 8));
        double fall = Stats.mean(played.of(Bot.F).stream()
                .map(p -> p.startTrust() - p.endTrust())
                .toList());
        rows.add(Row.atLeast("formula empathy costs trust", fall, 5));
        List<Double> back =
                played.of(Bot.U).stream().flatMap(p -> recoveries(p).stream()).toList();
        double median = back.isEmpty() ? 99 : Stats.median(back);
        double within = back.isEmpty()
                ? 0
                : (double) back.stream()
                                .filter(t -> t >= 3 && t <= LONGEST_REPAIR)
                                .count()
                        / back.size();
        rows.add(Row.between("repair: turns until trust is within 5 of before, median", median, 3, LONGEST_REPAIR)
                .noting(Row.number(within * 100) + " % of " + back.size() + " ruptures within 3-8"));
        rows.add(Row.none(
                "repair: trust back in a single turn",
                back.stream().filter(t -> t <= 1).count(),
                back.size() + " ruptures"));
        return rows;
    }

    /** For each rupture that was repaired: turns after the repair until trust is within five of what it was before. */
    private static List<Double> recoveries(Played p) {
        List<Double> all = new ArrayList<>();
        List<ClientReply> replies = p.replies();
        for (int i = 1; i < replies.size(); i++) {
            boolean breaks = replies.get(i).state().rupture() != Rupture.NONE
                    && replies.get(i - 1).state().rupture() == Rupture.NONE;
            if (breaks) recovery(replies, i).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Double> recovery(List<ClientReply> replies, int broken) {
        double before = replies.get(broken - 1).state().trust();
        double lowest = before;
        int repaired = -1;
        for (int i = broken; i < replies.size(); i++) {
            boolean repair = replies.get(i).trace().effects().stream()
                    .anyMatch(e -> e.event().startsWith("repair"));
            if (repaired < 0) lowest = Math.min(lowest, replies.get(i).state().trust());
            if (repaired < 0 && repair) repaired = i;
            // what never fell further has nowhere to come back from
            if (repaired == i && lowest >= before - 5) return Optional.empty();
            if (repaired >= 0 && replies.get(i).state().trust() >= before - 5)
                return Optional.of((double) (i - repaired));
        }
        // a session that ends too soon after the repair says nothing about it
        return repaired < 0 || replies.size() - repaired <= LONGEST_REPAIR ? Optional.empty() : Optional.of(99.0);
    }
}
