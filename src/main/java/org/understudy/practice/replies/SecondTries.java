package org.understudy.practice.replies;

import java.util.List;
import java.util.Set;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.rating.Doors;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.safety.SafetyReview;
import org.understudy.analysis.trajectory.TrajectoryBuilder;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.Casting;
import org.understudy.practice.Debrief;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Session;

/**
 * Trying a turn again: another reply reviewed, suggestions after it, and what the client would have done. Nothing is
 * stored, and the same reply always gives the same. Safe to share between threads.
 */
public final class SecondTries {
    private final Debrief debrief;
    private final TechniqueCoder coder;
    private final SafetyReview safety;
    private final Replay replay;

    public SecondTries(Casebook casebook, Casting casting, TechniqueCoder coder, SafetyReview safety, Debrief debrief) {
        this.debrief = debrief;
        this.coder = coder;
        this.safety = safety;
        this.replay = new Replay(casebook, casting, coder);
    }

    /** The place of a turn, everything before it read. */
    public ReplyPlace placeOf(Session session, int turn) {
        Session before = session.withTurns(session.turns().subList(0, turn));
        return new ReplyPlace(debrief.read(before), coder, safety);
    }

    /**
     * What else could have been said, best first, all about as long as a reply of so many words. Where nothing was written
     * for this turn, a move that fits its kind of moment whatever the case.
     */
    public List<Suggestion> suggestions(ReplyPlace place, Session session, int words) {
        String said = place.turn() < session.turns().size()
                ? session.turns().get(place.turn()).text().strip()
                : "";
        int length = Math.max(1, words);
        List<Suggestion> written = Suggestions.best(place, but(said, Candidates.at(place)), length);
        if (!written.isEmpty()) return written;
        List<Suggestion> general = Suggestions.best(place, but(said, General.at(place)), length);
        return general.isEmpty()
                ? Suggestions.best(place, but(said, General.anyway(place)), length).stream()
                        .limit(1)
                        .toList()
                : general;
    }

    private static List<Suggestions.Candidate> but(String said, List<Suggestions.Candidate> candidates) {
        return candidates.stream().filter(c -> !c.text().equalsIgnoreCase(said)).toList();
    }

    /** Whether the client of this session can be met again as they were just before a turn. */
    public boolean canReplay(Session session) {
        return Replay.possible(session);
    }

    /**
     * The session with another reply at a turn.
     *
     * @param context hears how far it is
     * @throws IllegalArgumentException when the client of this session cannot be met again
     * @throws java.util.concurrent.CancellationException when it was stopped
     */
    public OtherPath replay(Session session, int turn, String reply, JobContext context) {
        if (!canReplay(session)) throw new IllegalArgumentException("session " + session.id() + " cannot be replayed");
        Replay.Played played = replay.with(session, turn, reply, context);
        Transcript was = debrief.read(session);
        Transcript wouldBe = debrief.read(played.session());
        return new OtherPath(
                played.session(),
                turn,
                TrajectoryBuilder.of(was),
                TrajectoryBuilder.of(wouldBe),
                played.left(),
                onlyIn(wouldBe, was),
                onlyIn(was, wouldBe));
    }

    private static List<String> onlyIn(Transcript one, Transcript other) {
        Set<String> there = Doors.opened(other);
        return Doors.opened(one).stream()
                .filter(unit -> !there.contains(unit))
                .flatMap(unit -> one.clientCase().flatMap(c -> c.unit(unit)).stream())
                .map(DisclosureUnit::label)
                .toList();
    }
}
