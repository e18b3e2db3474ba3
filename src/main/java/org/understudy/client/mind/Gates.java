package org.understudy.client.mind;

import static org.understudy.client.mind.Constants.number;

import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.session.Release;
import org.understudy.session.Rupture;
import org.understudy.session.TurnTrace;

/**
 * The two gates of a unit. Trust opens everything by steps: a hint two steps below the gate, half of it one step below,
 * all of it at the gate (a step is 12 points, PatientAct's half point on its three-point span). Thoughts, beliefs and
 * memories also want depth credit, earned by Socratic questions and complex reflections (MindVoyager's second gate).
 */
public final class Gates {
    /** One disclosure level in points of trust. */
    public static final double STEP = number("gates.step");

    /** So long after it was protected no more than half of it comes out, whatever has been done since (§3.9). */
    private static final int NOT_BEFORE = (int) number("kept.not_before");

    private Gates() {}

    /** How much of a unit may come out now. The whole of it never below its gate. */
    public static Release allowed(DisclosureUnit unit, Mind mind) {
        Release byTrust = byTrust(unit, mind);
        Release capped = min(byTrust, byDepth(unit, mind));
        if (unit.risk().isPresent()) return max(capped, Release.HALF);
        if (mind.feelings().rupture() != Rupture.NONE && closedByRupture(unit, mind)) return Release.BLOCKED;
        return justKeptBack(unit, mind) ? min(capped, Release.HALF) : capped;
    }

    /** Whether more of it may come out now than has come out already. */
    public static boolean mayTellMore(DisclosureUnit unit, Mind mind) {
        Release allowed = allowed(unit, mind);
        return allowed != Release.BLOCKED
                && mind.ledger()
                        .release(unit)
                        .filter(told -> told.compareTo(allowed) >= 0)
                        .isEmpty();
    }

    private static boolean justKeptBack(DisclosureUnit unit, Mind mind) {
        return mind.ledger().keptBackAt(unit).isPresent() && !leftAlone(unit, mind);
    }

    /** Kept back once and left alone for a while since: to ask for it again with leave is no pushing. */
    public static boolean leftAlone(DisclosureUnit unit, Mind mind) {
        return mind.ledger()
                .keptBackAt(unit)
                .filter(at -> mind.turn() - at >= NOT_BEFORE)
                .isPresent();
    }

    private static Release byTrust(DisclosureUnit unit, Mind mind) {
        double trust = mind.feelings().trust();
        double gate = trustNeeded(unit, mind);
        if (trust >= gate) return Release.FULL;
        double eased = trust + (mind.ledger().eased(unit, mind.turn()) ? STEP : 0);
        if (eased >= gate - STEP) return Release.HALF;
        return eased >= gate - number("gates.hint_steps") * STEP ? Release.HINT : Release.BLOCKED;
    }

    private static Release byDepth(DisclosureUnit unit, Mind mind) {
        double lacking = depthNeeded(unit) - mind.ledger().depth(unit);
        if (lacking <= 0) return Release.FULL;
        return lacking <= number("gates.depth_half") ? Release.HALF : Release.HINT;
    }

    /** New material of any weight stays in while the alliance is strained; what was told stays told. */
    private static boolean closedByRupture(DisclosureUnit unit, Mind mind) {
        return !mind.ledger().toldAtLeast(unit.id(), Release.HALF) && (unit.discomfort() || isDeep(unit, mind));
    }

    /** The trust all of it wants; no more than the author's gate where it was left alone and asked for again with leave. */
    public static double trustNeeded(DisclosureUnit unit, Mind mind) {
        return mind.ledger().earnedBack(unit)
                ? unit.gate().trust()
                : mind.thresholds().of(unit);
    }

    public static int depthNeeded(DisclosureUnit unit) {
        return switch (unit.layer()) {
            case THOUGHT, BELIEF, MEMORY -> unit.gate().depth();
            default -> 0;
        };
    }

    /** Hurts nobody to be asked, and wants no depth. */
    public static boolean isHarmless(DisclosureUnit unit) {
        return !unit.discomfort() && depthNeeded(unit) == 0;
    }

    /** Costs something to say: an inner layer, or two steps above where the client began. */
    public static boolean isDeep(DisclosureUnit unit, Mind mind) {
        return unit.layer() == Layer.BELIEF
                || unit.layer() == Layer.MEMORY
                || unit.layer() == Layer.THOUGHT && unit.discomfort()
                || unit.gate().trust() >= mind.openingTrust() + number("gates.deep_steps") * STEP;
    }

    /** The gates as they stand, for the trace. */
    public static TurnTrace.Door door(DisclosureUnit unit, Mind mind) {
        double trust = Math.rint(mind.feelings().trust() * 10) / 10;
        double depth = mind.ledger().depth(unit);
        int need = depthNeeded(unit);
        return new TurnTrace.Door(
                unit.id(),
                trustNeeded(unit, mind),
                trust,
                need,
                depth,
                mind.feelings().trust() >= trustNeeded(unit, mind) && depth >= need);
    }

    private static Release min(Release a, Release b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Release max(Release a, Release b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
