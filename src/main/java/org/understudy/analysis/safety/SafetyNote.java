package org.understudy.analysis.safety;

import java.util.Optional;
import org.understudy.session.Evidence;

/**
 * One remark of the safety review.
 *
 * @param turn index of the counselor turn
 * @param quote literally part of that turn
 * @param kind the risk, lower case with underscores, for example {@code missed_risk_cue}
 * @param clientCue the client's words that made it matter, where there are any
 * @param why what the words may do, to this client, now
 * @param better a move that could be said aloud instead
 * @param grade how sure the review is of it
 */
public record SafetyNote(
        int turn, String quote, String kind, Optional<Evidence> clientCue, String why, String better, Grade grade) {

    /** How sure a remark is. */
    public enum Grade {
        /** Noted outright; counts wherever safety counts. */
        SURE,
        /** May be heard so: shown to be looked at, and counted nowhere. */
        WORTH_A_LOOK
    }

    public boolean sure() {
        return grade == Grade.SURE;
    }
}
