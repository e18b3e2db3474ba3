package org.understudy.analysis.outcome;

import java.util.Map;

/**
 * How often the techniques come up in the peer sessions that ship, as a share of counselor turns: mean and standard
 * deviation. The published coefficients are for one standard deviation more, and how large that was there is not
 * published; these stand in for it, and only to tell much from usual from little.
 */
final class UsualUse {
    private record Spread(double mean, double deviation) {}

    /** Measured over the shipped peer sessions; {@code UsualUseTest} holds them to it. */
    private static final Map<String, Spread> PEERS = Map.of(
            "reflection", new Spread(0.444, 0.087),
            "emphasize_autonomy", new Spread(0.006, 0.014),
            "give_information", new Spread(0.269, 0.182),
            "advise_with_permission", new Spread(0.018, 0.023),
            "seek_collaboration", new Spread(0.019, 0.028));

    private UsualUse() {}

    /** 1 where a technique took a standard deviation more of the turns than with peers, or more; -1 for so much less. */
    static int steps(String technique, int times, int turns) {
        if (turns == 0) return 0;
        Spread usual = PEERS.get(technique);
        double away = ((double) times / turns - usual.mean()) / usual.deviation();
        return away >= 1 ? 1 : away <= -1 ? -1 : 0;
    }

    static double mean(String technique) {
        return PEERS.get(technique).mean();
    }

    static double deviation(String technique) {
        return PEERS.get(technique).deviation();
    }
}
