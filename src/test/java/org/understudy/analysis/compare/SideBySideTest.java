package org.understudy.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.Session;

class SideBySideTest {

    private static Session shipped(String id) {
        return ReadSessions.shipped().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoSessionsOfOneCaseAreAlignedByWhatWasTold() {
        Comparison comparison =
                ReadSessions.debrief().compare(shipped("tom-sundays-peer-h03"), shipped("tom-sundays-peer-b07"));
        assertThat(comparison.aligned()).isEqualTo(Comparison.Aligned.UNITS);
        assertThat(comparison.rows())
                .anyMatch(r -> r.left().isPresent() && r.right().isEmpty());
        assertThat(comparison.left().disclosed()).isPositive();
        assertThat(comparison.left().units()).isGreaterThan(60);
    }

    @Test
    void aSessionBesideItselfDiffersInNothing() {
        Session session = ReadSessions.heldOut("realistic-sessions/good-1.txt");
        Comparison comparison = ReadSessions.debrief().compare(session, session);
        assertThat(comparison.rows()).allMatch(r -> r.left().equals(r.right()));
        assertThat(comparison.differences()).allMatch(d -> d.left().equals(d.right()));
        assertThat(comparison.distress().rmse()).isZero();
    }

    @Test
    void everyExchangeStandsInExactlyOneRowAndInOrder() {
        Session left = ReadSessions.heldOut("realistic-sessions/good-1.txt");
        Session right = ReadSessions.heldOut("realistic-sessions/poor-2.txt");
        Comparison comparison = ReadSessions.debrief().compare(left, right);
        List<Integer> turns = comparison.rows().stream()
                .map(Comparison.Row::left)
                .flatMap(Optional::stream)
                .map(Comparison.Moment::turn)
                .toList();
        assertThat(turns).isSorted().doesNotHaveDuplicates().hasSize(19);
        assertThat(comparison.rows()).allSatisfy(r -> r.right().ifPresent(m -> {
            assertThat(right.turns().get(m.turn()).text()).contains(m.quote());
            assertThat(right.turns().get(m.answerTurn()).text()).contains(m.answer());
        }));
    }
}
