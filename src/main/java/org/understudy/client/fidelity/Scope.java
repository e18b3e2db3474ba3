package org.understudy.client.fidelity;

import java.util.List;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.Candidate;

/**
 * How much a question looks like one the case can answer: match, share, sense and coverage weighed together. A logistic fit
 * (both sides counting the same) on the first held-out set of all cases, judged on the second. It measures; the client itself
 * decides by its thresholds one by one.
 */
final class Scope {
    /** The design's share of right questions that may be turned away. */
    private static final double FALSE_REJECTS = 0.05;

    /** Keeps the logarithm of a share finite. */
    private static final double LEAST_SHARE = 1e-3;

    private Scope() {}

    /**
     * The log odds that it is one, but for a constant.
     *
     * @param known the share of its content, weighed by rarity, that the case has any word for
     */
    static double of(Aim aim, double known) {
        if (aim.best().isEmpty()) return Double.NEGATIVE_INFINITY;
        Candidate best = aim.best().get();
        int words = aim.asked().map(a -> a.content().size()).orElse(0);
        return 5.9 * best.match()
                - 3.36 * best.share()
                + 10.02 * best.sense()
                + 3.9 * best.covered()
                + 1.06 * known
                + 6.02 * best.match() * known
                + 0.13 * StrictMath.log(best.share() + LEAST_SHARE)
                + 1.72 * words / 5.0
                - 1.37 * best.covered() * best.sense();
    }

    /** The share of strange questions under the score that five in a hundred of the right ones are under. */
    static double caught(List<Double> right, List<Double> strange) {
        List<Double> sorted = right.stream().sorted().toList();
        double threshold = sorted.get((int) (FALSE_REJECTS * sorted.size()));
        return (double) strange.stream().filter(s -> s < threshold).count() / strange.size();
    }
}
