package org.understudy.client.aim;

import static org.understudy.client.mind.Constants.number;

/**
 * How much a question looks like one that a unit answers: five things weighed together into one score. Nought is what one in
 * twenty questions of the cases' own stays below; the weights and what may be done from which score on stand in the table of
 * constants, where they come from in docs/decisions/0021.
 */
final class Scope {
    private static final double BASE = number("scope.base");
    private static final double SENSE = number("scope.sense");
    private static final double COVERED = number("scope.covered");
    private static final double KNOWN = number("scope.known");
    private static final double MATCH_KNOWN = number("scope.match_known");
    private static final double WORDS = number("scope.words");

    private static final double CONFIDENT = number("scope.confident");
    private static final double SHARE = number("scope.share");
    private static final double TOLD = number("scope.told");

    /** More words than so many make no question look more like one. */
    private static final int LONG = 8;

    private Scope() {}

    /** The score, about -14 to 15. */
    static double of(Candidate c) {
        Coverage coverage = c.coverage().get();
        return BASE
                + SENSE * c.sense()
                + COVERED * coverage.unit()
                + KNOWN * coverage.known()
                + MATCH_KNOWN * c.match() * coverage.known()
                + WORDS * Math.min(LONG, coverage.words());
    }

    /**
     * Whether it is that unit that is asked for, something near it, or nothing the case tells of.
     *
     * @param share how likely it is no other unit, 0 to 1
     */
    static Aim.Outcome outcome(double score, double share) {
        if (score >= CONFIDENT && share >= SHARE) return Aim.Outcome.CONFIDENT;
        return score >= 0 ? Aim.Outcome.NEAR_MISS : Aim.Outcome.OUT_OF_SCOPE;
    }

    static boolean answers(double score) {
        return score >= TOLD;
    }
}
