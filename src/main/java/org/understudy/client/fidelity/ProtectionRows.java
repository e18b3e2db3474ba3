package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.client.ClientReply;

/** How the client keeps things in. */
final class ProtectionRows {
    private final Sessions played;

    private ProtectionRows(Sessions played) {
        this.played = played;
    }

    static List<Row> of(Sessions played) {
        return new ProtectionRows(played).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int runs = 0;
        for (List<Played> all : played.all()) {
            for (Played p : all) {
                String before = "";
                int run = 0;
                for (ClientReply r : p.replies()) {
                    if (r.trace().resistance().isEmpty()) continue;
                    String pattern = r.trace().resistance().get();
                    counts.merge(pattern, 1, Integer::sum);
                    run = pattern.equals(before) ? run + 1 : 1;
                    before = pattern;
                    if (run >= 3) runs++;
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0) / Math.max(1.0, all);
        rows.add(Row.atLeast("patterns of resistance used, of seven", counts.size(), 7)
                .lineIsAll()
                .noting(all + " times"));
        rows.add(Row.atMost("share of the commonest pattern", most, 0.35));
        rows.add(Row.reported(
                "evenness of the patterns (entropy over its greatest)", Stats.evenness(counts.values(), 7)));
        rows.add(Row.none("the same pattern three times running", runs, all + " times"));
        double gap = 100 * (sustains(Bot.A) - sustains(Bot.G));
        rows.add(Row.atLeast("resisting turns, A minus G, points", gap, 10)
                .reachingAtLeast(18, "people")
                .beside("18: sustain talk .27 in low-quality against .09 in high-quality sessions", ""));
        return rows;
    }

    private double sustains(Bot bot) {
        return Stats.mean(played.of(bot).stream()
                .map(p -> (double) p.replies().stream()
                                .map(r -> r.trace().act())
                                .filter(
                                        a -> a.matches(
                                                "resist.*|rupture.*|advised.yesBut|confronted|disagree|hostile.*|homework.decline"))
                                .count()
                        / p.replies().size())
                .toList());
    }
}
