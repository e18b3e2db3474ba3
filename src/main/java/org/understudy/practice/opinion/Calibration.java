package org.understudy.practice.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;

/**
 * How far a model's scores lie from those of the program's own raters, item by item. Few pairs move little: an item's
 * mean distance is drawn towards the instrument's by the weight of five pairs, and that towards none by the weight of
 * twenty.
 */
public final class Calibration {
    /** No people have rated. */
    public static final Calibration NONE = new Calibration(Map.of());

    private static final double ITEM = 5;
    private static final double INSTRUMENT = 20;

    /** Distances, person minus model, by instrument and item. */
    private final Map<String, Map<String, List<Double>>> distances;

    private Calibration(Map<String, Map<String, List<Double>>> distances) {
        this.distances = distances;
    }

    /**
     * What sessions show that both a supervisor and this model have rated.
     *
     * @param model as the opinion names it
     */
    public static Calibration of(List<Session> sessions, String model) {
        Map<String, Map<String, List<Double>>> distances = new HashMap<>();
        for (Session s : sessions)
            for (Rating machine : s.ratings()) {
                if (machine.lens() != Lens.MACHINE
                        || !machine.rater().equals(model)
                        || !machine.instrument().startsWith(SecondOpinion.PREFIX)) continue;
                String instrument = machine.instrument().substring(SecondOpinion.PREFIX.length());
                s.rating(Lens.SUPERVISOR, instrument)
                        .ifPresent(person ->
                                pair(machine, person, distances.computeIfAbsent(instrument, _ -> new HashMap<>())));
            }
        return new Calibration(distances);
    }

    /**
     * The same for an opinion on one session. What people and this model have said of that very session is left out: an
     * opinion moved towards it would no longer stand beside it.
     *
     * @param about what the opinion is asked on
     */
    public static Calibration about(Session about, List<Session> sessions, String model) {
        return of(sessions.stream().filter(s -> !s.id().equals(about.id())).toList(), model);
    }

    private static void pair(Rating machine, Rating person, Map<String, List<Double>> items) {
        for (ItemRating m : machine.items())
            person.item(m.item()).filter(p -> p.observable() && m.observable()).ifPresent(p -> items.computeIfAbsent(
                            m.item(), _ -> new ArrayList<>())
                    .add(p.score() - raw(machine, m)));
    }

    /** The score as the model gave it, before it was moved. */
    private static double raw(Rating machine, ItemRating item) {
        return machine.extra().get("median") instanceof Map<?, ?> medians
                        && medians.get(item.item()) instanceof Number n
                ? n.doubleValue()
                : item.score();
    }

    /**
     * A score after moving.
     *
     * @param spread of people around the model's scores on this item, in points; 0 while fewer than five are known
     * @param people pairs on this item
     */
    record Moved(double score, double spread, int people) {}

    Moved move(OpinionQuestion q, double median) {
        Map<String, List<Double>> items = distances.getOrDefault(q.instrument(), Map.of());
        List<Double> all = items.values().stream().flatMap(List::stream).toList();
        List<Double> own = items.getOrDefault(q.item(), List.of());
        if (all.isEmpty()) return new Moved(median, 0, 0);
        double instrument = sum(all) / (all.size() + INSTRUMENT);
        double item = (sum(own) + ITEM * instrument) / (own.size() + ITEM);
        double score = Math.clamp(median + item, q.lowest(), q.highest());
        return new Moved(score, own.size() < 5 ? 0 : deviation(own), own.size());
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double deviation(List<Double> values) {
        double mean = sum(values) / values.size();
        return Math.sqrt(
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1));
    }
}
