package org.understudy.ui.drills;

import org.understudy.i18n.Words;
import org.understudy.practice.drills.DrillStanding;
import org.understudy.practice.drills.SafetyDrill;

/** A condition and one's first answers to it, in words. */
public final class Standings {
    private Standings() {}

    /** The condition as a screen names it. */
    public static String name(SafetyDrill drill) {
        return Words.of("condition." + drill.condition().replaceAll("[^a-z]+", "_"));
    }

    /** One's own share, where there is one, and trained people's. */
    public static String figures(SafetyDrill drill, DrillStanding.Share share) {
        String people = Words.of("drills.people", Math.round(drill.benchmark()));
        return share.of() == 0 ? people : Words.of("drills.you", share.good(), share.of()) + " · " + people;
    }
}
