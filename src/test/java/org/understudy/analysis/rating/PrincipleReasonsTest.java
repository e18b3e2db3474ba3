package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.session.Session;

/** Every figure of a reply says what it is the sum of, and the words each part rests on are in the reply. */
class PrincipleReasonsTest {
    @Test
    void everyFigureIsTheSumOfItsReasonsAndEveryQuoteIsInItsReply() {
        List<String> seen = new ArrayList<>();
        for (Session session : ReadSessions.shipped().subList(0, 6)) {
            PrincipleRating rating =
                    PrincipleRater.rate(ReadSessions.transcript(session), new TurnByTurnReview().review(session));
            for (PrincipleRating.Reply reply : rating.replies())
                for (Principle p : Principle.values()) {
                    List<PrincipleReason> reasons = reply.reasons().get(p);
                    double sum =
                            reasons.stream().mapToDouble(PrincipleReason::by).sum();
                    assertThat(reply.scores().get(p))
                            .isBetween(1.0, 5.0)
                            .isCloseTo(Math.clamp(sum, 1, 5), org.assertj.core.data.Offset.offset(0.2501));
                    assertThat(reasons.getFirst().rule()).isEqualTo(PrincipleReason.START);
                    String said = session.turns().get(reply.turn()).text();
                    for (PrincipleReason reason : reasons) {
                        assertThat(reason.words()).isNotBlank().doesNotContain("{");
                        reason.quote().ifPresent(q -> assertThat(said)
                                .contains(q.replace(" \u2026", "").strip()));
                        seen.add(reason.rule());
                    }
                }
        }
        assertThat(seen).contains("complex_reflection", "open_question", "client_words", "leave");
    }

    @Test
    void aReplyInLettersNobodyReadIsNotRatedAndCountsForNothing() {
        Session session = ReadSessions.ofLines("""
            Client: I can't sleep.
            Counselor: \u0643\u064a\u0641 \u062d\u0627\u0644\u0643 \u0627\u0644\u064a\u0648\u0645\u061f
            Client: Sorry?
            Counselor: You can't sleep.
            """);
        Transcript transcript = ReadSessions.transcript(session);
        assertThat(transcript.counselor()).hasSize(1);
        assertThat(transcript.coding(1).orElseThrow().codes()).isEmpty();
        assertThat(transcript.coding(1).orElseThrow().flags()).containsExactly("not_read");
        assertThat(PrincipleRater.rate(transcript, List.of()).reply(1)).isEmpty();
    }
}
