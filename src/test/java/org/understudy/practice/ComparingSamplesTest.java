package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.compare.Comparison;
import org.understudy.casebook.BundledCasebook;
import org.understudy.session.Session;
import org.understudy.wire.SessionJson;

/** The peers that ship, compared with each other. */
class ComparingSamplesTest {
    private static final Debrief DEBRIEF = new Debrief(
            new BundledCasebook(), BuiltInCoder.load(), BuiltInCoder.load().clientTalk(), _ -> List.of());

    @Test
    void peersOfOneClientMeetInSomeSubjects() {
        Session left = sample("tom-sundays-peer-b07");
        Session right = sample("tom-sundays-peer-h03");
        Comparison comparison = DEBRIEF.compare(left, right);

        assertThat(comparison.aligned()).isEqualTo(Comparison.Aligned.UNITS);
        assertThat(comparison.rows())
                .anyMatch(row -> row.left().isPresent() && row.right().isPresent());
        assertThat(comparison.rows())
                .anyMatch(row -> row.left().isPresent() != row.right().isPresent());
    }

    @Test
    void everyQuoteIsLiterallyInItsTurn() {
        Session left = sample("dana-crash-peer-k11");
        Session right = sample("dana-crash-peer-s02");
        for (Comparison.Row row : DEBRIEF.compare(left, right).rows()) {
            row.left().ifPresent(moment -> quoted(left, moment));
            row.right().ifPresent(moment -> quoted(right, moment));
        }
    }

    @Test
    void aSessionBesideItselfDiffersInNothing() {
        Session session = sample("dana-crash-peer-m04");
        Comparison comparison = DEBRIEF.compare(session, session);

        assertThat(comparison.differences()).allMatch(d -> d.left().equals(d.right()));
        assertThat(comparison.distress().rmse()).isZero();
        assertThat(comparison.rows()).allMatch(row -> row.left().equals(row.right()));
    }

    private static void quoted(Session session, Comparison.Moment moment) {
        assertThat(session.turns().get(moment.turn()).text()).contains(moment.quote());
        assertThat(session.turns().get(moment.answerTurn()).text()).contains(moment.answer());
    }

    private static Session sample(String id) {
        return SessionJson.read(Path.of("sample-sessions", id + ".json"));
    }
}
