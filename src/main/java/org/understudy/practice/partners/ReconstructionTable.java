package org.understudy.practice.partners;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.practice.Debrief;
import org.understudy.session.ItemRating;
import org.understudy.session.Session;

/**
 * Recorded sessions and the same clients answered by a model, item by item, as the study's table has it. Both sides are
 * rated by the same built-in rater here; the study had three psychologists who did not know which was which.
 */
public record ReconstructionTable(int pairs, List<Row> rows) {
    /** Means and deviations the study reports; not every item has both. */
    private static final Map<CtrsItem, double[]> PEER = published(
            2.4, 1.2, 3.5, 0.7, 4.4, 0.5, 4.2, 0.6, 4.12, 0.8, 3.65, 1.2, 3.9, 1.0, 4.0, 0.5, -1, -1, 4.0, 0.67, -1,
            -1);

    private static final Map<CtrsItem, double[]> LLM = published(
            3.2, 0.5, -1, -1, 3.4, 0.8, -1, -1, 2.9, 1.2, 3.4, 0.8, 2.5, 0.9, 3.7, 0.65, 3.7, 0.78, 3.0, 1.2, -1, -1);

    public ReconstructionTable {
        rows = List.copyOf(rows);
    }

    /**
     * One item, 0 to 6.
     *
     * @param publishedPeer the study's human peer counselors; absent where it does not say
     * @param publishedModel the study's model, likewise
     */
    public record Row(
            CtrsItem item,
            Spread people,
            Spread model,
            Optional<Spread> publishedPeer,
            Optional<Spread> publishedModel) {}

    /** Sessions of the study. */
    private static final int PUBLISHED = 27;

    /**
     * Scores of one side.
     *
     * @param n sessions in which the item could be observed
     */
    public record Spread(int n, double mean, double deviation) {
        static Spread of(List<Double> scores) {
            int n = scores.size();
            double mean =
                    scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            double squares =
                    scores.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum();
            return new Spread(n, mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1)));
        }
    }

    /** A recorded session and the same client answered by a model. */
    public record Pair(Session recorded, Session answered) {}

    /** The table over these pairs. */
    public static ReconstructionTable of(List<Pair> pairs, Debrief debrief) {
        Map<CtrsItem, List<Double>> people = new EnumMap<>(CtrsItem.class);
        Map<CtrsItem, List<Double>> model = new EnumMap<>(CtrsItem.class);
        for (Pair pair : pairs) {
            collect(debrief.of(pair.recorded()).ctrs(), people);
            collect(debrief.of(pair.answered()).ctrs(), model);
        }
        List<Row> rows = new ArrayList<>();
        for (CtrsItem item : CtrsItem.values())
            rows.add(new Row(
                    item,
                    Spread.of(people.getOrDefault(item, List.of())),
                    Spread.of(model.getOrDefault(item, List.of())),
                    published(PEER, item),
                    published(LLM, item)));
        return new ReconstructionTable(pairs.size(), rows);
    }

    private static void collect(CtrsRating rating, Map<CtrsItem, List<Double>> into) {
        for (CtrsItem item : CtrsItem.values()) {
            ItemRating rated = rating.item(item);
            if (rated.observable())
                into.computeIfAbsent(item, _ -> new ArrayList<>()).add(rated.score());
        }
    }

    private static Optional<Spread> published(Map<CtrsItem, double[]> figures, CtrsItem item) {
        double[] of = figures.get(item);
        return of[0] < 0 ? Optional.empty() : Optional.of(new Spread(PUBLISHED, of[0], of[1]));
    }

    private static Map<CtrsItem, double[]> published(double... figures) {
        Map<CtrsItem, double[]> by = new EnumMap<>(CtrsItem.class);
        for (CtrsItem item : CtrsItem.values())
            by.put(item, new double[] {figures[2 * item.ordinal()], figures[2 * item.ordinal() + 1]});
        return by;
    }
}
