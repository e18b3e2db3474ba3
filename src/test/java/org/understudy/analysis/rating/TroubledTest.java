package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.session.Session;

/** Whether the problem shows up in a session, for a client who names no feeling as well. */
class TroubledTest {
    private static double problem(Session session) {
        return DimensionRater.rate(ReadSessions.transcript(session), List.of()).stream()
                .flatMap(d -> d.checks().stream())
                .filter(c -> c.key().equals("psychological_problem"))
                .mapToDouble(DimensionScore.Check::points)
                .sum();
    }

    private static Session shipped(String id) {
        return ReadSessions.shipped().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClientOfFewWordsWhoIsAskedShowsTheProblem() {
        assertThat(problem(shipped("tom-sundays-peer-h03"))).isGreaterThanOrEqualTo(0.75);
        assertThat(problem(shipped("ray-railway-peer-j21"))).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void aChatAboutBowlsAndPiesShowsNone() {
        assertThat(problem(shipped("tom-sundays-peer-b07"))).isZero();
        assertThat(problem(shipped("gloria-checks-peer-y04"))).isZero();
    }
}
