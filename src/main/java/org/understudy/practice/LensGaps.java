package org.understudy.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.understudy.analysis.rating.AlliancePulse;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.ScoreRange;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;

/**
 * How one sees oneself beside how others do, session by session. Others are the supervisor where there is one, and the
 * machine's range otherwise; inside that range there is no gap. The client's chair stands beside the three items its
 * statements come nearest to. What lies between it and a rater is counted apart and is never part of the other gaps: being
 * liked is another matter than being skilled.
 *
 * @param sessions those rated by oneself, in the order of time
 * @param besideClient those in which oneself or a supervisor rated an item that the client's chair answers too, in the
 *     order of time
 */
public record LensGaps(List<Seen> sessions, List<Seen> besideClient) {
    public static final LensGaps NONE = new LensGaps(List.of(), List.of());

    /** Statements of the alliance pulse and the item each comes nearest to. */
    private static final Map<CtrsItem, String> PULSE =
            Map.of(CtrsItem.UNDERSTANDING, "heard", CtrsItem.PACING, "pace", CtrsItem.COLLABORATION, "together");

    public LensGaps {
        sessions = List.copyOf(sessions);
        besideClient = List.copyOf(besideClient);
    }

    /** Whoever rates what the client's chair answers too. */
    public enum Rater {
        SELF,
        SUPERVISOR
    }

    /** The items that the client's chair answers, in the order of the scale. */
    public static List<CtrsItem> ofClient() {
        return PULSE.keySet().stream().sorted().toList();
    }

    /** One session from every chair. */
    public record Seen(String sessionId, String title, LocalDate day, Map<CtrsItem, Views> items) {
        public Seen {
            items = Map.copyOf(items);
        }

        /** Mean size of the gaps of this session, in points of the scale; empty where nothing can be set side by side. */
        public OptionalDouble gap() {
            return items.values().stream()
                    .flatMap(v -> v.gap().stream().boxed())
                    .mapToDouble(Math::abs)
                    .average();
        }
    }

    /**
     * One item of one session, each from 0 to 6.
     *
     * @param client a statement of the alliance pulse brought to this scale
     */
    public record Views(
            OptionalDouble self, OptionalDouble supervisor, Optional<ScoreRange> machine, OptionalDouble client) {

        /** By how much one sees oneself higher than the others do; below zero lower; empty where either is missing. */
        public OptionalDouble gap() {
            if (self.isEmpty()) return OptionalDouble.empty();
            double own = self.getAsDouble();
            if (supervisor.isPresent()) return OptionalDouble.of(own - supervisor.getAsDouble());
            if (machine.isEmpty()) return OptionalDouble.empty();
            return OptionalDouble.of(
                    own - Math.clamp(own, machine.get().low(), machine.get().high()));
        }

        /** By how much a rater is above the client's answer, in points of the scale; below zero under it. */
        public OptionalDouble aboveClient(Rater rater) {
            OptionalDouble theirs = rater == Rater.SELF ? self : supervisor;
            return theirs.isEmpty() || client.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(theirs.getAsDouble() - client.getAsDouble());
        }
    }

    /** Reads the gaps out of debriefed sessions. */
    public static LensGaps of(List<DebriefReport> reports, ZoneId zone) {
        List<Seen> all = reports.stream()
                .map(report -> seen(report, zone))
                .sorted(Comparator.comparing(Seen::day))
                .toList();
        return new LensGaps(
                all.stream()
                        .filter(s -> s.items().values().stream()
                                .anyMatch(v -> v.self().isPresent()))
                        .toList(),
                all.stream().filter(LensGaps::isBesideClient).toList());
    }

    private static boolean isBesideClient(Seen seen) {
        return seen.items().values().stream().anyMatch(v -> Arrays.stream(Rater.values())
                .anyMatch(r -> v.aboveClient(r).isPresent()));
    }

    private static Seen seen(DebriefReport report, ZoneId zone) {
        Map<CtrsItem, Views> items = new EnumMap<>(CtrsItem.class);
        for (CtrsItem item : CtrsItem.values()) items.put(item, views(report, item));
        return new Seen(
                report.session().id(),
                report.session().title(),
                LocalDate.ofInstant(report.session().startedAt(), zone),
                items);
    }

    private static Views views(DebriefReport report, CtrsItem item) {
        ItemRating machine = report.ctrs().item(item);
        return new Views(
                score(report.session().rating(Lens.SELF, CtrsRating.INSTRUMENT), item),
                score(report.session().rating(Lens.SUPERVISOR, CtrsRating.INSTRUMENT), item),
                machine.observable()
                        ? Optional.of(new ScoreRange(machine.score(), machine.low(), machine.high()))
                        : Optional.empty(),
                pulse(report.pulse(), item));
    }

    private static OptionalDouble score(Optional<Rating> rating, CtrsItem item) {
        return rating.flatMap(r -> r.item(item.key()))
                .filter(ItemRating::observable)
                .map(r -> OptionalDouble.of(r.score()))
                .orElse(OptionalDouble.empty());
    }

    /** From 1 to 5 to 0 to 6. */
    private static OptionalDouble pulse(Optional<AlliancePulse> pulse, CtrsItem item) {
        return pulse.stream()
                .flatMap(p -> p.answers().stream())
                .filter(a -> a.key().equals(PULSE.get(item)))
                .mapToDouble(a -> (a.score() - 1) * 6 / 4)
                .findFirst();
    }

    /** By how much one sees oneself higher on an item than others do, over all sessions. */
    public OptionalDouble bias(CtrsItem item) {
        return sessions.stream()
                .flatMap(s -> s.items().get(item).gap().stream().boxed())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** By how much a rater is above the client on an item, over all sessions in which both are there. */
    public OptionalDouble aboveClient(CtrsItem item, Rater rater) {
        return besideClient.stream()
                .flatMap(s -> s.items().get(item).aboveClient(rater).stream().boxed())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** Mean size of the gaps over all sessions, in points of the scale. */
    public OptionalDouble meanGap() {
        return sessions.stream()
                .flatMap(s -> s.gap().stream().boxed())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** The item on which one sees oneself highest above the others; empty where that is nowhere half a point. */
    public Optional<CtrsItem> kindest() {
        return extreme(1);
    }

    /** The item on which one sees oneself lowest below the others; empty where that is nowhere half a point. */
    public Optional<CtrsItem> harshest() {
        return extreme(-1);
    }

    private Optional<CtrsItem> extreme(int sign) {
        return Arrays.stream(CtrsItem.values())
                .filter(i -> sign * bias(i).orElse(0) >= 0.5)
                .max(Comparator.comparingDouble(i -> sign * bias(i).orElse(0)));
    }
}
