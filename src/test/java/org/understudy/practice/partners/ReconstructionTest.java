package org.understudy.practice.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.safety.turns.TurnByTurnReview;
import org.understudy.casebook.BundledCasebook;
import org.understudy.exchange.BundledPeers;
import org.understudy.practice.Debrief;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.Answering.Said;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Turn;
import org.understudy.wire.SessionJson;

class ReconstructionTest {
    private static final List<Session> PEERS =
            new BundledPeers(ReconstructionTest.class.getClassLoader(), List.of()).all();
    private static final Session ORIGINAL = PEERS.getFirst();

    @Test
    void theClientsOwnLinesAreAnsweredOneAfterAnother() {
        ScriptedRoles model = ScriptedRoles.saying(
                q -> "What went through your mind? " + q.said().size());
        Session answered = new Reconstruction(model, ORIGINAL, Clock.systemUTC()).run(JobContext.UNWATCHED);

        assertThat(answered.clientTurns())
                .extracting(Turn::text)
                .isEqualTo(ORIGINAL.clientTurns().stream().map(Turn::text).toList());
        assertThat(answered.counselorTurns()).hasSameSizeAs(answered.clientTurns());
        assertThat(answered.clientTurns())
                .allMatch(t -> t.trace().isEmpty() && t.state().isEmpty());
        assertThat(answered.origin()).isEqualTo(Origin.GENERATED);
        assertThat(answered.extra().get(Reconstruction.FROM))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("session", ORIGINAL.id())
                .containsEntry("counselor", "scripted:1b");
        assertThat(SessionJson.read(SessionJson.write(answered), "s")).isEqualTo(answered);
    }

    @Test
    void modelSeesTheMethodAndNothingOfTheCounselorWhoWasThere() {
        ScriptedRoles model = ScriptedRoles.saying(_ -> "And how did that feel?");
        new Reconstruction(model, ORIGINAL, Clock.systemUTC()).run(JobContext.UNWATCHED);

        assertThat(model.asked()).allSatisfy(q -> {
            assertThat(q.said().getFirst().who()).isEqualTo(Said.Who.DIRECTION);
            assertThat(q.said().getLast().who()).isEqualTo(Said.Who.OTHER);
            int characters = q.said().stream().mapToInt(s -> s.text().length()).sum();
            assertThat(characters / 3.5 + q.mostTokens()).isLessThan(0.85 * 4096);
        });
        String all = model.asked().toString();
        ORIGINAL.counselorTurns().stream().filter(t -> t.text().length() > 30).forEach(t -> assertThat(all)
                .doesNotContain(t.text()));
    }

    @Test
    void bothSidesAreRatedAndSetBesideTheStudy() {
        List<ReconstructionTable.Pair> pairs = PEERS.stream()
                .limit(2)
                .map(s -> new ReconstructionTable.Pair(
                        s,
                        new Reconstruction(
                                        ScriptedRoles.saying(_ -> "You should relax more and not think about it."),
                                        s,
                                        Clock.systemUTC())
                                .run(JobContext.UNWATCHED)))
                .toList();
        BuiltInCoder coder = BuiltInCoder.load();
        Debrief debrief = new Debrief(new BundledCasebook(), coder, coder.clientTalk(), new TurnByTurnReview());
        ReconstructionTable table = ReconstructionTable.of(pairs, debrief);

        assertThat(table.pairs()).isEqualTo(2);
        assertThat(table.rows()).hasSize(11);
        ReconstructionTable.Row guided = table.rows().get(6);
        assertThat(guided.item().key()).isEqualTo("guided_discovery");
        assertThat(guided.publishedPeer().orElseThrow().mean()).isEqualTo(3.9);
        assertThat(guided.publishedModel().orElseThrow().deviation()).isEqualTo(0.9);
        assertThat(table.rows())
                .anyMatch(
                        r -> r.model().n() == 2 && r.model().mean() < r.people().mean());
    }

    @Test
    void modelThatIsGoneSaysSo() {
        ScriptedRoles gone = new ScriptedRoles("", _ -> new Answer.Failed(ModelTrouble.UNREACHABLE));

        assertThatThrownBy(() -> new Reconstruction(gone, ORIGINAL, Clock.systemUTC()).run(JobContext.UNWATCHED))
                .isInstanceOf(NoAnswer.class);
    }
}
