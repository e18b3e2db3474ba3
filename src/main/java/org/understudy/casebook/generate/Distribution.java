package org.understudy.casebook.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.understudy.casebook.generate.GeneratedCase.Drawn;
import org.understudy.casebook.generate.Targets.Share;

/**
 * A cohort against its targets.
 *
 * @param count people
 * @param meanAge in years, with the target and the ages found
 * @param rows each share with its target
 */
public record Distribution(int count, MeanAge meanAge, List<Row> rows) {

    /** @param low and high bounds of 95 % by the normal approximation, as if the ages had been drawn independently */
    public record MeanAge(
            double target, double drawn, double low, double high, int youngest, int oldest, String source) {}

    /**
     * One share of the people.
     *
     * @param low and high Wilson's interval of 95 % for the drawn share, as if each person had been drawn independently
     * @param source of the target: published or ours
     */
    public record Row(
            String attribute,
            String value,
            double target,
            double drawn,
            int people,
            double low,
            double high,
            String source) {
        public double difference() {
            return drawn - target;
        }
    }

    private static final double Z = 1.959964;

    static Distribution of(Targets targets, boolean exposure, List<Drawn> drawn) {
        List<Row> rows = new ArrayList<>();
        for (Share s : targets.gender())
            rows.add(row("gender", s, drawn, d -> d.gender().equals(s.id())));
        for (Share s : targets.reasons(exposure))
            rows.add(row(exposure ? "event" : "presentation", s, drawn, d -> d.reason()
                    .equals(s.id())));
        for (Share s : targets.behaviours(exposure))
            rows.add(row("behaviour", s, drawn, d -> d.behaviours().contains(s.id())));
        return new Distribution(drawn.size(), meanAge(targets.age(), drawn), List.copyOf(rows));
    }

    private static MeanAge meanAge(Targets.Age target, List<Drawn> drawn) {
        var ages = drawn.stream().mapToInt(Drawn::age).summaryStatistics();
        double mean = ages.getAverage();
        double squares = drawn.stream()
                .mapToDouble(d -> (d.age() - mean) * (d.age() - mean))
                .sum();
        double error = Z * Math.sqrt(squares / Math.max(1, drawn.size() - 1) / drawn.size());
        return new MeanAge(
                target.mean(), mean, mean - error, mean + error, ages.getMin(), ages.getMax(), target.source());
    }

    private static Row row(String attribute, Share share, List<Drawn> drawn, Predicate<Drawn> has) {
        int n = drawn.size();
        int people = (int) drawn.stream().filter(has).count();
        double p = (double) people / n;
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return new Row(
                attribute,
                share.label(),
                share.share(),
                p,
                people,
                Math.max(0, middle - half),
                Math.min(1, middle + half),
                share.source());
    }
}
