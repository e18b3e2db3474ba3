package org.understudy.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** How long was really practised: a session that lay over night did not last a night. */
public final class PractisedTime {
    /** A gap longer than this between two turns is a break, not practice. */
    private static final Duration LONGEST_THOUGHT = Duration.ofMinutes(5);

    private PractisedTime() {}

    /** From the first turn to the last, breaks left out. */
    public static Duration talking(Session session) {
        return session.turns().isEmpty()
                ? Duration.ZERO
                : without(
                        session.turns().getFirst().at(),
                        session.turns().getLast().at(),
                        session);
    }

    /** From the beginning of the session to its last turn, breaks left out. */
    public static Duration untilNow(Session session) {
        return session.turns().isEmpty()
                ? Duration.ZERO
                : without(session.startedAt(), session.turns().getLast().at(), session);
    }

    /** From the beginning to the end, breaks left out; absent while it has not ended. */
    public static Optional<Duration> whole(Session session) {
        return session.endedAt().map(end -> without(session.startedAt(), end, session));
    }

    private static Duration without(Instant from, Instant to, Session session) {
        Duration practised = Duration.between(from, to);
        Instant before = from;
        for (Turn turn : session.turns()) {
            Duration gap = Duration.between(before, turn.at());
            if (gap.compareTo(LONGEST_THOUGHT) > 0) practised = practised.minus(gap);
            before = turn.at();
        }
        return practised.isNegative() ? Duration.ZERO : practised;
    }
}
