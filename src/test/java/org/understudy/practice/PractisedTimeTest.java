package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

class PractisedTimeTest {
    private static final Instant START = Instant.parse("2026-11-20T18:00:00Z");

    @Test
    void aNightBetweenTwoTurnsIsNotPractised() {
        Session session = session(10, 70, 130, 130 + 15 * 3600, 190 + 15 * 3600);

        assertThat(PractisedTime.talking(session)).isEqualTo(Duration.ofMinutes(3));
        assertThat(PractisedTime.untilNow(session)).isEqualTo(Duration.ofSeconds(190));
        assertThat(PractisedTime.whole(session)).isEmpty();
        assertThat(PractisedTime.whole(session.endedAt(START.plusSeconds(220 + 15 * 3600))))
                .contains(Duration.ofSeconds(220));
    }

    @Test
    void aTranscriptWithoutTimesKeepsTheLengthItCameWith() {
        Session session = session(0, 0, 0).endedAt(START.plusSeconds(26 * 60));

        assertThat(PractisedTime.whole(session)).contains(Duration.ofMinutes(26));
    }

    @Test
    void nothingSaidIsNothingPractised() {
        assertThat(PractisedTime.talking(session())).isZero();
        assertThat(PractisedTime.untilNow(session())).isZero();
    }

    private static Session session(long... secondsIn) {
        List<Turn> turns = new ArrayList<>();
        for (long at : secondsIn)
            turns.add(Turn.said(
                    turns.size(),
                    turns.size() % 2 == 0 ? Speaker.COUNSELOR : Speaker.CLIENT,
                    "Go on.",
                    START.plusSeconds(at)));
        return new Session(
                "own",
                Optional.empty(),
                7,
                "built-in",
                "A session",
                Origin.OWN,
                Setting.PLAIN,
                START,
                Optional.empty(),
                turns,
                List.of(),
                List.of(),
                Map.of());
    }
}
