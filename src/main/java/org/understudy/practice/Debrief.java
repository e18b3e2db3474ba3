package org.understudy.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.understudy.analysis.coding.ClientTalkCoder;
import org.understudy.analysis.coding.CodedSession;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.compare.Compared;
import org.understudy.analysis.compare.Comparison;
import org.understudy.analysis.compare.SideBySide;
import org.understudy.analysis.outcome.OutcomeReader;
import org.understudy.analysis.rating.DimensionRater;
import org.understudy.analysis.rating.Doors;
import org.understudy.analysis.rating.Drift;
import org.understudy.analysis.rating.DriftReview;
import org.understudy.analysis.rating.KeepAndTry;
import org.understudy.analysis.rating.MitiSummary;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.analysis.rating.PrincipleRater;
import org.understudy.analysis.rating.PrincipleRating;
import org.understudy.analysis.rating.PulseReader;
import org.understudy.analysis.rating.TechniqueCount;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.TurnReading;
import org.understudy.analysis.rating.TurnReadings;
import org.understudy.analysis.rating.ctrs.CtrsRater;
import org.understudy.analysis.rating.protocol.Protocols;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.SafetyReview;
import org.understudy.analysis.safety.turns.MissedRisk;
import org.understudy.analysis.trajectory.TrajectoryBuilder;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Session;

/** Looks back on a session. Pure: the same session gives the same report. Safe to share between threads. */
public final class Debrief {
    private final Casebook casebook;
    private final TechniqueCoder techniques;
    private final ClientTalkCoder talk;
    private final SafetyReview safetyReview;

    public Debrief(Casebook casebook, TechniqueCoder techniques, ClientTalkCoder talk, SafetyReview safetyReview) {
        this.casebook = casebook;
        this.techniques = techniques;
        this.talk = talk;
        this.safetyReview = safetyReview;
    }

    /** The report on a session, from whatever source; its case is used where it is on the shelf. */
    public DebriefReport of(Session session) {
        Transcript read = read(session);
        List<SafetyNote> safety = safetyReview.review(read.session());
        List<SafetyNote> sure = safety.stream().filter(SafetyNote::sure).toList();
        Transcript transcript = knowing(safety, read);
        PrincipleRating principles = PrincipleRater.rate(transcript, sure);
        TechniqueSummary counted = TechniqueCount.of(transcript);
        KeepAndTry points = new KeepAndTry(transcript, principles, sure);
        return new DebriefReport(
                transcript.session(),
                CtrsRater.rate(transcript),
                counted,
                principles,
                DimensionRater.rate(transcript, sure),
                Protocols.of(transcript),
                safety,
                TrajectoryBuilder.of(transcript),
                DriftReview.of(transcript),
                points.keep(),
                points.tryAgain(),
                readings(transcript),
                Doors.shut(transcript),
                Doors.told(transcript),
                transcript.clientCase().map(c -> c.units().size()).orElse(0),
                PulseReader.of(transcript),
                OutcomeReader.of(transcript),
                MitiSummary.of(transcript, counted),
                Optional.empty());
    }

    /** What each counselor turn did, in the client's own explanation where its trace has one. */
    private static List<TurnReading> readings(Transcript transcript) {
        Map<Integer, TurnReading> known =
                TurnReadings.of(transcript).stream().collect(Collectors.toMap(TurnReading::turn, Function.identity()));
        return transcript.counselor().stream()
                .flatMap(t -> Explained.of(transcript, t.index(), known.get(t.index())).stream())
                .toList();
    }

    /** How often the counselors of these sessions drifted, as far as they are others' with the same client. */
    public Optional<PeersDrift> peersDrift(Session session, List<Session> others) {
        return PeersDrift.of(others.stream()
                .filter(o -> o.caseId().isPresent() && o.caseId().equals(session.caseId()))
                .filter(o -> !o.id().equals(session.id()))
                .map(o -> new PeersDrift.Peer(o.id(), o.title(), Drift.inTwenty(o, DriftReview.of(read(o)))))
                .toList());
    }

    /** Two sessions side by side, the left one being the reader's own. */
    public Comparison compare(Session left, Session right) {
        return SideBySide.of(compared(left), compared(right));
    }

    private Compared compared(Session session) {
        Transcript read = read(session);
        Transcript transcript = knowing(safetyReview.review(read.session()), read);
        return new Compared(
                transcript,
                CtrsRater.rate(transcript),
                TechniqueCount.of(transcript),
                TrajectoryBuilder.of(transcript));
    }

    /** What could harm by its own words stands for nothing good; a hint passed by leaves the rest of its turn what it is. */
    private static Transcript knowing(List<SafetyNote> safety, Transcript read) {
        return read.harmedBy(safety.stream()
                .filter(n -> n.sure() && !n.kind().equals(MissedRisk.KIND))
                .map(SafetyNote::turn)
                .collect(Collectors.toSet()));
    }

    /** The session coded and put beside its case, as the measures read it. */
    public Transcript read(Session session) {
        return new Transcript(CodedSession.of(session, techniques, talk), clientCase(session));
    }

    /** The case of a session; a transcript may name one that is not on this shelf, and is then read without. */
    public Optional<ClientCase> clientCase(Session session) {
        return SessionCase.ifThere(casebook, session);
    }
}
