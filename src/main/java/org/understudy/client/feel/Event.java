package org.understudy.client.feel;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.understudy.client.mind.Constants;

/**
 * What a counselor turn can do to a client. How much of it, in points on the 0-100 scales before attachment weighs them, and
 * where each number comes from, is in one table: {@code client/events.tsv}. Principle (PatientAct's trust critic, via
 * PatientHub): trust usually does not move; a gain is earned.
 */
public enum Event {
    STEADY,
    NAMED_UNSAID,
    TOO_DEEP_TOO_SOON,
    REDIRECT_RESPECTED,
    SAT_WITH_SILENCE,
    LET_IT_GO,
    CAME_BACK,
    REPAIR,
    REPAIR_NAMED,
    OWNED_UP,
    REPAIR_HELD,
    AFFIRM_SPECIFIC,
    AFFIRM_AGAIN,
    PERMISSION,
    AGENDA,
    SUMMARY_CHECKED,
    NORMALISED,
    AUTONOMY,
    ADVICE,
    REASSURED,
    CONFRONTED,
    CLOSED_RUN,
    STACKED_QUESTIONS,
    LECTURED,
    JARGON,
    FORMULAIC,
    PREMATURE_REFRAME,
    PUSHED,
    TALKED_PAST,
    INSULTED,
    OFF_TOPIC_AGAIN,
    RATIONALE,
    SUDS_CHECKED,
    REINFORCED,
    RESCUED,
    GROUNDED,
    TOLD_DEEP;

    private final Worth worth = Worth.TABLE.get(code());

    /** A row of the table. */
    private record Worth(
            String event,
            double trust,
            double reactance,
            double distress,
            boolean flagged,
            String what,
            String source) {
        private static final Map<String, Worth> TABLE = Constants.cells("/client/events.tsv").stream()
                .map(c -> new Worth(
                        c[0],
                        Double.parseDouble(c[1]),
                        Double.parseDouble(c[2]),
                        Double.parseDouble(c[3]),
                        c[4].equals("yes"),
                        c[5],
                        c[6]))
                .collect(Collectors.toMap(Worth::event, Function.identity()));
    }

    public double trust() {
        return worth.trust;
    }

    public double reactance() {
        return worth.reactance;
    }

    public double distress() {
        return worth.distress;
    }

    /** Rare and strong: the turn's trust change may reach 16 points instead of 8. */
    public boolean flagged() {
        return worth.flagged;
    }

    /** What has happened, in a few words. */
    public String what() {
        return worth.what;
    }

    /** Where its numbers come from. */
    public String source() {
        return worth.source;
    }

    /** The name in traces: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean good() {
        return worth.trust > 0;
    }
}
