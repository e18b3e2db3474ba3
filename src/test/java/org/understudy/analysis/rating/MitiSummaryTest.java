package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.session.Session;

class MitiSummaryTest {
    private static final Session LITTLE = ReadSessions.ofLines("""
        Counselor: What brings you here?
        Client: I want to stop drinking on weeknights, I really do.
        Counselor: It matters to you that the weeknights change.
        Client: It does. But I could never get through a Friday without it.
        Counselor: You just have to stop going to that pub.
        Client: That's easily said.
        """);

    private static Optional<MitiSummary> of(Session session) {
        Transcript transcript = ReadSessions.transcript(session);
        return MitiSummary.of(transcript, TechniqueCount.of(transcript));
    }

    private static Session about(Session session, boolean change) {
        return session.withExtra(Map.of(ChangeGoal.FIELD, ChangeGoal.said(change)));
    }

    @Test
    void thereIsNoneWithoutAChangeGoal() {
        assertThat(of(LITTLE)).isEmpty();
        assertThat(of(about(LITTLE, false))).isEmpty();
        for (Session session : ReadSessions.shipped())
            assertThat(of(session)).as(session.id()).isEmpty();
    }

    @Test
    void aReflectionOrTwoAreCalledNeitherFairNorGood() {
        MitiSummary little = of(about(LITTLE, true)).orElseThrow();
        assertThat(little.complexShare()).isEmpty();
        assertThat(little.reflectionsPerQuestion()).isEmpty();
        assertThat(little.change().turns()).contains(1);
        assertThat(little.change().answered()).contains(2);
    }

    @Test
    void aWholeTalkAboutAChangeIsSetAgainstTheThresholds() {
        MitiSummary whole = of(about(ReadSessions.shipped().getFirst(), true)).orElseThrow();
        assertThat(whole.complexShare()).isPresent();
        assertThat(whole.reflectionsPerQuestion()).isPresent();
    }
}
