package org.understudy.practice;

import java.util.List;
import java.util.Optional;
import org.understudy.analysis.outcome.Outcome;
import org.understudy.analysis.rating.AlliancePulse;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.DimensionScore;
import org.understudy.analysis.rating.Door;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.Keep;
import org.understudy.analysis.rating.MitiSummary;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.analysis.rating.PrincipleRating;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.analysis.rating.Told;
import org.understudy.analysis.rating.Try;
import org.understudy.analysis.rating.TurnReading;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.session.Session;

/**
 * Everything that is said about one session. Every quote in it is literally in the session.
 *
 * @param session the session, its counselor turns coded
 * @param ctrs the machine's second opinion, never a verdict
 * @param protocols what the way of working asks for, done or not
 * @param keep one thing that worked, where one stands out
 * @param tryAgain one thing to do otherwise, where one stands out
 * @param readings what a counselor turn did to the client, in the order of the turns
 * @param shutDoors what the talk came near and the client kept back
 * @param told disclosure units told half or whole
 * @param units disclosure units of the case; 0 without a case
 * @param pulse the session from the client's chair
 * @param outcome what a talk moves in the client's symptoms, where a case gives them
 * @param miti techniques against MITI's thresholds, where the session is about one change of behaviour
 * @param peersDrift how often peers with the same client drifted, where their sessions were looked at
 */
public record DebriefReport(
        Session session,
        CtrsRating ctrs,
        TechniqueSummary techniques,
        PrincipleRating principles,
        List<DimensionScore> dimensions,
        List<Checklist> protocols,
        List<SafetyNote> safety,
        Trajectory trajectory,
        List<Drift> drift,
        Optional<Keep> keep,
        Optional<Try> tryAgain,
        List<TurnReading> readings,
        List<Door> shutDoors,
        List<Told> told,
        int units,
        Optional<AlliancePulse> pulse,
        Optional<Outcome> outcome,
        Optional<MitiSummary> miti,
        Optional<PeersDrift> peersDrift) {
    /** How often the counselor drifted, in twenty counselor turns; 0 where nothing was said. */
    public double driftsInTwenty() {
        return Drift.inTwenty(session, drift);
    }

    /** How many disclosure units were told half or whole. */
    public int opened() {
        return told.size();
    }

    /** The same with the peers' level of drift beside it. */
    public DebriefReport beside(Optional<PeersDrift> peers) {
        return new DebriefReport(
                session,
                ctrs,
                techniques,
                principles,
                dimensions,
                protocols,
                safety,
                trajectory,
                drift,
                keep,
                tryAgain,
                readings,
                shutDoors,
                told,
                units,
                pulse,
                outcome,
                miti,
                peers);
    }
}
