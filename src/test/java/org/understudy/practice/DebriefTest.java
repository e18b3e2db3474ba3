package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.Session;

class DebriefTest {

    @Test
    void saysTheSameTwice() {
        Session session = ReadSessions.heldOut("realistic-sessions/good-1.txt");
        assertThat(ReadSessions.debrief().of(session))
                .isEqualTo(ReadSessions.debrief().of(session));
    }

    @Test
    void namesOneThingToTryInAPoorSession() {
        DebriefReport report = ReadSessions.debrief().of(ReadSessions.heldOut("realistic-sessions/poor-1.txt"));
        assertThat(report.tryAgain()).isPresent();
        assertThat(report.session().turns().get(report.tryAgain().get().turn()).text())
                .contains(report.tryAgain().get().quote());
        assertThat(report.tryAgain().get().say()).isNotBlank();
    }

    @Test
    void readsASessionOfOneLineWithoutClaimingAnything() {
        DebriefReport report = ReadSessions.debrief().of(ReadSessions.ofLines("Counselor: Hello."));
        assertThat(report.ctrs().observed()).isZero();
        assertThat(report.ctrs().total()).isEmpty();
    }
}
