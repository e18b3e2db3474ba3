package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.client.ClientReply;
import org.understudy.session.Release;
import org.understudy.session.Rupture;
import org.understudy.session.TurnTrace;

/** How trust moves, breaks and comes back. */
final class FeelingRows {
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
        rows.add(Row.atMost("default null: trust drift of a parrot over 20 turns", drift, 8, "", ""));
        double fall = Stats.mean(played.of(Bot.F).stream()
                .map(p -> p.startTrust() - p.endTrust())
                .toList());
        rows.add(Row.atLeast("formula empathy costs trust", fall, 5, "", ""));
        List<Double> back =
                played.of(Bot.U).stream().flatMap(p -> recovery(p).stream()).toList();
        double median = back.isEmpty() ? 99 : Stats.median(back);
        double within = back.isEmpty()
                ? 0
                : (double) back.stream().filter(t -> t >= 3 && t <= 8).count() / back.size();
        rows.add(Row.between(
                "repair: turns until trust is within 5 of before, median",
                median,
                3,
                8,
                Row.number(within * 100) + " % of " + back.size() + " ruptures within 3-8"));
        List<Double> latency =
                played.of(Bot.G).stream().flatMap(p -> yielding(p).stream()).toList();
        rows.add(Row.atLeast(
                "turns from first resistance to telling it, G, median",
                latency.isEmpty() ? 99 : Stats.median(latency),
                4,
                "",
                "LLM clients: a few turns (CARS 2026)"));
        return rows;
    }

    /** Turns after the repair until trust is within five of what it was before the rupture. */
    private static Optional<Double> recovery(Played p) {
        double before = -1;
        int repaired = -1;
        for (int i = 1; i < p.replies().size(); i++) {
            ClientReply r = p.replies().get(i);
            if (before < 0 && r.state().rupture() != Rupture.NONE)
                before = p.replies().get(i - 1).state().trust();
            boolean repair =
                    r.trace().effects().stream().anyMatch(e -> e.event().startsWith("repair"));
            if (before >= 0 && repaired < 0 && repair) repaired = i;
            if (repaired >= 0 && r.state().trust() >= before - 5) return Optional.of((double) (i - repaired));
        }
        return repaired < 0 ? Optional.empty() : Optional.of(99.0);
    }

    private Optional<Double> yielding(Played p) {
        for (int i = 0; i < p.replies().size(); i++) {
            TurnTrace t = p.replies().get(i).trace();
            if (t.resistance().isEmpty() || t.unit().isEmpty()) continue;
            for (int j = i + 1; j < p.replies().size(); j++) {
                ClientReply r = p.replies().get(j);
                if (r.trace().unit().equals(t.unit())
                        && r.trace().release().filter(x -> x == Release.FULL).isPresent()) {
                    return Optional.of((double) (j - i));
                }
            }
            return Optional.of((double) p.replies().size());
        }
        return Optional.empty();
    }
}
