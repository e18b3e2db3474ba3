package org.understudy.ui.debrief;

import java.util.Arrays;
import java.util.Optional;
import org.understudy.analysis.rating.DimensionScore;
import org.understudy.analysis.rating.Principle;
import org.understudy.practice.DebriefReport;
import org.understudy.session.ItemRating;

/** The built-in rating, item by item, on the scales a second opinion is asked on. */
record BuiltInScores(DebriefReport report) {
    /** The dimensions have scales of their own; a model is asked for 0 to 4 on each. */
    private static final double DIMENSION_MOST = 4;

    Optional<RangeBar.Range> of(String instrument, String item) {
        return switch (instrument) {
            case "CTRS" ->
                report.ctrs().items().stream()
                        .filter(i -> i.item().equals(item) && i.observable())
                        .map(BuiltInScores::range)
                        .findFirst();
            case "principles" ->
                Arrays.stream(Principle.values())
                        .filter(p -> p.code().equals(item))
                        .flatMap(p -> report.principles().mean(p).stream().boxed())
                        .map(BuiltInScores::point)
                        .findFirst();
            case "dimensions" ->
                report.dimensions().stream()
                        .filter(d -> d.dimension().code().equals(item))
                        .map(BuiltInScores::onFour)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static RangeBar.Range range(ItemRating i) {
        return new RangeBar.Range(i.score(), i.low(), i.high());
    }

    private static RangeBar.Range onFour(DimensionScore d) {
        return point(d.score() / d.dimension().most() * DIMENSION_MOST);
    }

    private static RangeBar.Range point(double score) {
        return new RangeBar.Range(score, score, score);
    }
}
