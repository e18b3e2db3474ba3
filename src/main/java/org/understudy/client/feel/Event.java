package org.understudy.client.feel;

import java.util.Locale;

/**
 * What a counselor turn can do to a client: the whole event table. Numbers are points on the 0-100 scales before
 * attachment gains. Principle (PatientAct's trust critic, via PatientHub): trust usually does not move; a gain is
 * earned. Rows without a remark are the design table of the client engine (§3.4); the others say where they come from.
 */
public enum Event {
    /** Ordinary good work; counted at most every fourth turn. */
    STEADY(1, -1, 0),
    NAMED_UNSAID(6, -4, 3),
    TOO_DEEP_TOO_SOON(-4, 6, 8),
    REDIRECT_RESPECTED(6, -6, -3),
    SAT_WITH_SILENCE(6, -6, -3),
    /** Own: after holding back, a new subject without a word about it; kinder than pushing, less than respecting. */
    LET_IT_GO(1, -2, -2),
    /**
     * A repair's gain (8, or 12 where it names the rupture) comes in parts: this at once, the rest by and by if it holds
     * ({@link #REPAIR_HELD} and what comes back each turn after it, in {@link Feeling}).
     */
    REPAIR(1, -10, -2, true),
    REPAIR_NAMED(2, -10, -2, true),
    /** Own: owning a small misstep that broke nothing. */
    OWNED_UP(2, -4, -1),
    /** Own: two clean turns after a repair; set so that trust is back within 3 to 8 turns, never in one (§3.9). */
    REPAIR_HELD(1, -6, -2),
    AFFIRM_SPECIFIC(3, -1, -1),
    AFFIRM_AGAIN(-1, 1, 0),
    PERMISSION(2, -2, -1),
    AGENDA(2, -2, -1),
    SUMMARY_CHECKED(2, -2, -1),
    /** Own: said of people in general it lowers shame a little. */
    NORMALISED(1, -1, -1),
    AUTONOMY(2, -4, 0),
    ADVICE(-3, 6, 0),
    REASSURED(-3, 2, 2),
    CONFRONTED(-6, 10, 4),
    CLOSED_RUN(-2, 3, 0),
    STACKED_QUESTIONS(-1, 2, 0),
    LECTURED(-2, 3, 0),
    JARGON(-1, 1, 0),
    FORMULAIC(-2, 2, 0),
    /** A Socratic question on a belief that is not yet on the table. */
    PREMATURE_REFRAME(-2, 4, 2),
    PUSHED(-8, 10, 8, true),
    /** Own: advice, a lecture or a new subject straight after something that cost to say. */
    TALKED_PAST(-3, 4, 2),
    INSULTED(-7, 10, 5, true),
    OFF_TOPIC_AGAIN(-10, 12, 5, true),
    RATIONALE(4, -4, 4),
    SUDS_CHECKED(1, -1, 0),
    REINFORCED(1, -1, 0),
    /** Stops at the peak: relief now, avoidance later. */
    RESCUED(-1, 0, -6),
    /** Own: a pause, a breath, feet on the floor. */
    GROUNDED(0, -1, -4),
    /** Own: the client hears themself say a deep thing. */
    TOLD_DEEP(0, 0, 4);

    private final double trust;
    private final double reactance;
    private final double distress;
    private final boolean flagged;

    Event(double trust, double reactance, double distress) {
        this(trust, reactance, distress, false);
    }

    Event(double trust, double reactance, double distress, boolean flagged) {
        this.trust = trust;
        this.reactance = reactance;
        this.distress = distress;
        this.flagged = flagged;
    }

    public double trust() {
        return trust;
    }

    public double reactance() {
        return reactance;
    }

    public double distress() {
        return distress;
    }

    /** Rare and strong: the turn's trust change may reach 16 points instead of 8. */
    public boolean flagged() {
        return flagged;
    }

    /** The name in traces: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean good() {
        return trust > 0;
    }
}
