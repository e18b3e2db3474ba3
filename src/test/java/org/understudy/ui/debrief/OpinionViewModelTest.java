package org.understudy.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.practice.opinion.OpinionJob;
import org.understudy.practice.opinion.OpinionQuestion;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class OpinionViewModelTest {
    private final ShoeboxStore store = SampleRoom.store();
    private final Session session = store.find("own-1").orElseThrow();

    @Test
    void opinionIsKeptWithTheSessionBesideTheBuiltInRating() {
        String words = session.counselorTurns().getLast().text().replace("\"", "");
        OpinionViewModel model = model(Optional.of(
                ScriptedRoles.saying(_ -> "{\"quotes\":[\"" + words + "\"],\"reason\":\"r\",\"score\":1}")));
        model.show(session);
        model.ask();

        assertThat(model.ratingsProperty().get()).hasSize(4);
        assertThat(model.progressProperty().get()).isEmpty();
        Session kept = store.find("own-1").orElseThrow();
        assertThat(SecondOpinion.in(kept, "CTRS").orElseThrow().rater()).isEqualTo("scripted:1b");
        assertThat(kept.rating(Lens.MACHINE, "CTRS")).isEmpty();
    }

    @Test
    void modelThatIsGoneLeavesTheDebriefAsItWas() {
        OpinionViewModel model =
                model(Optional.of(new ScriptedRoles("", _ -> new Answer.Failed(ModelTrouble.UNREACHABLE))));
        model.show(session);
        model.ask();

        assertThat(model.troubleProperty().get()).contains("scripted:1b").contains("needs no model");
        assertThat(model.ratingsProperty().get()).isEmpty();
        assertThat(store.find("own-1").orElseThrow().ratings()).isEqualTo(session.ratings());
    }

    @Test
    void whatWasAnsweredAsAWholeIsKeptWhenTheModelGoesAndOnlyTheRestIsAskedThen() {
        String words = session.counselorTurns().getLast().text().replace("\"", "");
        String answer = "{\"quotes\":[\"" + words + "\"],\"reason\":\"r\",\"score\":1}";
        int ctrs = 11 * OpinionJob.PASSES;
        AtomicInteger asked = new AtomicInteger();
        OpinionViewModel model = model(Optional.of(new ScriptedRoles(
                "",
                _ -> asked.incrementAndGet() <= ctrs + 2
                        ? new Answer.Words(answer)
                        : new Answer.Failed(ModelTrouble.UNREACHABLE))));
        model.show(session);
        model.ask();

        assertThat(model.troubleProperty().get()).isNotEmpty();
        assertThat(model.ratingsProperty().get()).extracting(Rating::instrument).containsExactly("second-opinion/CTRS");
        assertThat(SecondOpinion.in(store.find("own-1").orElseThrow(), "CTRS")).isPresent();
        assertThat(model.partly()).isTrue();
        assertThat(model.toAsk()).isEqualTo(OpinionQuestion.all().size() - 11);

        AtomicInteger more = new AtomicInteger();
        OpinionViewModel next = model(Optional.of(ScriptedRoles.saying(_ -> {
            more.incrementAndGet();
            return answer;
        })));
        next.show(store.find("own-1").orElseThrow());
        next.ask();
        assertThat(more.get()).isEqualTo((OpinionQuestion.all().size() - 11) * OpinionJob.PASSES);
        assertThat(next.ratingsProperty().get()).hasSize(4);
        assertThat(next.partly()).isFalse();
    }

    @Test
    void nothingIsAskedWhileASessionIsStillBeingRead() {
        OpinionViewModel model = model(Optional.of(ScriptedRoles.saying(_ -> "{}")));
        assertThat(model.readyProperty().get()).isFalse();
        model.show(session);
        assertThat(model.readyProperty().get()).isTrue();
        model.leave();
        model.ask();
        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void nothingIsAskedWithoutAModel() {
        OpinionViewModel model = model(Optional.empty());
        model.show(session);
        model.ask();

        assertThat(model.model()).isEmpty();
        assertThat(model.progressProperty().get()).isEmpty();
    }

    private OpinionViewModel model(Optional<ModelRoles> chosen) {
        return new OpinionViewModel(() -> chosen, store, FxWork.inPlace(), SampleRoom.CLOCK);
    }
}
