package org.understudy.practice.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.understudy.session.Evidence;

/**
 * What a model makes of one question.
 *
 * @param score the median of the passes, moved towards people's ratings where there are any; absent where fewer than two
 *     passes could be used
 * @param median as the model gave it
 * @param low the lower end, and {@code high} the upper, of the span of the passes, never narrower than {@link #SPAN} to each side
 * @param passes that could be used
 * @param reason of the pass nearest the median
 * @param invented quotes that are not in the session
 * @param people ratings by people the score was moved by
 */
public record OpinionItem(
        OpinionQuestion question,
        Optional<Double> score,
        Optional<Double> median,
        double low,
        double high,
        int passes,
        String reason,
        List<Evidence> evidence,
        int invented,
        int people) {
    /** Small models have not been shown to agree with trained raters; a point to each side is the least to allow for. */
    static final double SPAN = 1;

    private static final int QUOTES = 3;

    public OpinionItem {
        evidence = List.copyOf(evidence);
    }

    static OpinionItem of(OpinionQuestion q, List<Pass> passes, Calibration calibration) {
        int invented = passes.stream().mapToInt(Pass::invented).sum();
        if (passes.size() < 2)
            return new OpinionItem(
                    q,
                    Optional.empty(),
                    Optional.empty(),
                    q.lowest(),
                    q.highest(),
                    passes.size(),
                    "",
                    List.of(),
                    invented,
                    0);
        List<Integer> scores = passes.stream().map(Pass::score).sorted().toList();
        int n = scores.size();
        double median = (scores.get((n - 1) / 2) + scores.get(n / 2)) / 2.0;
        Calibration.Moved moved = calibration.move(q, median);
        double span = q.highest() - q.lowest() < 2 ? 0 : Math.max(SPAN, moved.spread());
        double shift = moved.score() - median;
        double low = Math.max(q.lowest(), Math.min(scores.getFirst() + shift, moved.score() - span));
        double high = Math.min(q.highest(), Math.max(scores.getLast() + shift, moved.score() + span));
        Pass nearest = passes.stream()
                .min(Comparator.comparingDouble(p -> Math.abs(p.score() - median)))
                .orElseThrow();
        LinkedHashSet<Evidence> evidence = new LinkedHashSet<>(nearest.evidence());
        passes.forEach(p -> evidence.addAll(p.evidence()));
        return new OpinionItem(
                q,
                Optional.of(moved.score()),
                Optional.of(median),
                Math.min(low, moved.score()),
                Math.max(high, moved.score()),
                n,
                nearest.reason(),
                new ArrayList<>(evidence).subList(0, Math.min(QUOTES, evidence.size())),
                invented,
                moved.people());
    }
}
