package org.understudy.practice.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.fidelity.Bot;
import org.understudy.session.Release;

/**
 * Which units the simulated counselors reached: the share of a counselor's sessions in which a hint, half or all of a
 * unit came out.
 *
 * @param sessions sessions a counselor
 * @param turns counselor turns a session, at most
 * @param digest of the wording it was measured on
 * @param rows one a unit, topic by topic, in the order of the case
 */
public record Coverage(String caseId, String name, int sessions, int turns, String digest, List<Row> rows) {

    /** How far a unit came out: at least a hint, at least half, all of it. */
    public static final List<Release> LEVELS = List.of(Release.HINT, Release.HALF, Release.FULL);

    /**
     * A unit, and in how many sessions of each counselor it came so far.
     *
     * @param counts at least a hint, at least half, all of it
     * @param withheld why nobody was told all of it, where nobody was
     */
    public record Row(
            String topic,
            String unit,
            String label,
            double trust,
            int depth,
            Map<Bot, int[]> counts,
            Optional<Withheld> withheld) {

        /** Sessions of one counselor in which it came at least so far. */
        public int count(Bot bot, Release level) {
            int[] reached = counts.get(bot);
            return reached == null ? 0 : reached[LEVELS.indexOf(level)];
        }

        private Row explained(Function<String, Withheld> why) {
            Optional<Withheld> reason = never(Release.FULL) ? Optional.of(why.apply(unit)) : Optional.empty();
            return new Row(topic, unit, label, trust, depth, counts, reason);
        }

        /** Nobody ever had so much of it. */
        public boolean never(Release level) {
            return counts.keySet().stream().allMatch(b -> count(b, level) == 0);
        }
    }

    /** The counselors that were played with this client. */
    public List<Bot> counselors() {
        return Stream.of(Bot.values())
                .filter(bot -> rows.stream().anyMatch(r -> r.counts().containsKey(bot)))
                .toList();
    }

    /** Share of a counselor's sessions, 0 to 1. */
    public double share(Row row, Bot bot, Release level) {
        return sessions == 0 ? 0 : (double) row.count(bot, level) / sessions;
    }

    /** Mean share over the units of a topic, 0 to 1. */
    public double share(String topic, Bot bot, Release level) {
        return rows.stream()
                .filter(r -> r.topic().equals(topic))
                .mapToDouble(r -> share(r, bot, level))
                .average()
                .orElse(0);
    }

    public Map<String, List<Row>> topics() {
        return rows.stream().collect(Collectors.groupingBy(Row::topic, LinkedHashMap::new, Collectors.toList()));
    }

    /** Units nobody ever had so much of. */
    public List<Row> never(Release level) {
        return rows.stream().filter(r -> r.never(level)).toList();
    }

    /** Before anything was played. */
    static Coverage begun(ClientCase c, String digest, int sessions, int turns) {
        Map<String, List<DisclosureUnit>> topics = c.units().stream()
                .collect(Collectors.groupingBy(DisclosureUnit::topic, LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = topics.values().stream()
                .flatMap(List::stream)
                .map(u -> new Row(
                        u.topic(),
                        u.id(),
                        u.label(),
                        u.gate().trust(),
                        u.gate().depth(),
                        counters(c),
                        Optional.empty()))
                .toList();
        return new Coverage(c.id(), c.card().name(), sessions, turns, digest, rows);
    }

    /** The same, each unit nobody was told all of with the reason. */
    Coverage explained(Function<String, Withheld> why) {
        return new Coverage(
                caseId,
                name,
                sessions,
                turns,
                digest,
                rows.stream().map(r -> r.explained(why)).toList());
    }

    private static Map<Bot, int[]> counters(ClientCase c) {
        Map<Bot, int[]> counts = new LinkedHashMap<>();
        for (Bot bot : Bot.values()) if (bot.suits(c)) counts.put(bot, new int[LEVELS.size()]);
        return counts;
    }
}
