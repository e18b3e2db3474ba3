package org.understudy.analysis.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.ReadSessions;

class TrajectoryReadingsTest {
    private static Trajectory of(String lines) {
        return ReadSessions.debrief().of(ReadSessions.ofLines(lines)).trajectory();
    }

    @Test
    void aBeliefGivenAsAFigureIsNoPointOfDistress() {
        Trajectory trajectory = of("""
            Counselor: What goes through your mind then?
            Client: That I am useless.
            Counselor: How much do you believe that, from nought to a hundred?
            Client: 80, I suppose.
            Counselor: What speaks against it?
            Client: My sister says otherwise.
            """);
        assertThat(trajectory.points()).noneMatch(TrajectoryPoint::stated);
    }

    @Test
    void aNumberBeforeTheMemoryIsBegunIsNotInTheMemory() {
        Trajectory trajectory = of("""
            Counselor: Before we begin, what is your SUDS right now, nought to a hundred?
            Client: Eighty.
            Counselor: Thank you. How was your week?
            Client: It was all right, thanks. Quiet.
            Counselor: That sounds restful.
            Client: It was, yes. I read a lot and slept well.
            """);
        assertThat(trajectory.readings()).noneMatch(r -> r.text().contains("was in the memory"));
        assertThat(trajectory.readings()).anyMatch(r -> r.text().contains("no memory begun"));
    }
}
