package org.understudy.client.retell;

import static org.understudy.client.mind.Constants.number;

import org.understudy.casebook.Imaginal.Segment;
import org.understudy.client.decide.Decision;
import org.understudy.client.decide.Situation;
import org.understudy.client.mind.Measure;

/**
 * The gate of the part language breaks on: the client must be far enough in, and at ease enough. Staying with them makes it
 * likelier: first half of it, a step before the gate.
 *
 * @param engagement how far in the client is, 0 to 100
 * @param engagementNeeded how far in it takes
 * @param atEase trust is enough for it
 */
record HotSpot(double engagement, double engagementNeeded, boolean atEase) {
    /** Engagement from which a hot spot can be told. */
    private static final double ENGAGED = number("retelling.engaged");

    /** @param stayed how often running the counselor has stayed there with few words */
    static HotSpot of(Segment segment, int stayed, Situation s) {
        double trust = s.mind().feelings().trust();
        boolean atEase = segment.unit().isPresent()
                ? Passage.whollyOpen(segment, s)
                        || stayed >= number("retelling.stays_for_half") && Passage.open(segment, s)
                : trust >= segment.hot() * number("retelling.ease");
        return new HotSpot(engagement(s), ENGAGED - number("retelling.stay_eases") * stayed, atEase);
    }

    boolean opens() {
        return isIn() && atEase;
    }

    private boolean isIn() {
        return engagement >= engagementNeeded;
    }

    /** Notes what held. Where nothing did, the part was only come near for the first time. */
    Decision noted(Decision held) {
        String by = opens() ? "first" : isIn() ? "trust" : atEase ? "engagement" : "both";
        return held.noting("held", by).noting("engagement", engagement).noting("engagementNeeded", engagementNeeded);
    }

    /** Far enough in for what lies beside it. */
    static boolean isNear(Situation s) {
        return engagement(s) >= ENGAGED;
    }

    private static double engagement(Situation s) {
        return s.mind().feelings().get(Measure.ENGAGEMENT);
    }
}
