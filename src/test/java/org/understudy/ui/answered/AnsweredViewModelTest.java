package org.understudy.ui.answered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.practice.partners.Reconstruction;
import org.understudy.practice.partners.ReconstructionTable.Pair;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.SampleSessions;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class AnsweredViewModelTest {
    private final Session own = SampleSessions.own(SampleRoom.NOW);
    private final ShoeboxStore store = new ShoeboxStore(own, SampleSessions.peer(SampleRoom.NOW));
    private final ScriptedRoles scripted = ScriptedRoles.saying(_ -> "What went through your mind just then?");
    private Optional<ModelRoles> local = Optional.of(scripted);
    private AnsweredViewModel model;

    @BeforeEach
    void open() {
        model = new AnsweredViewModel(() -> local, store, SampleRoom.debrief(), FxWork.inPlace(), SampleRoom.CLOCK);
    }

    private List<Pair> answer(String id) {
        List<Pair> pairs = new ArrayList<>();
        model.answer(List.of(id), pairs::addAll);
        return pairs;
    }

    @Test
    void sessionIsAnsweredKeptAndMarked() {
        Pair pair = answer(own.id()).getFirst();

        Session kept = store.find(pair.answered().id()).orElseThrow();
        assertThat(kept.origin()).isEqualTo(Origin.GENERATED);
        assertThat(kept.extra()).containsKey(Reconstruction.FROM);
        assertThat(kept.clientTurns().stream().map(t -> t.text()))
                .containsExactlyElementsOf(
                        own.clientTurns().stream().map(t -> t.text()).toList());
        assertThat(store.find(own.id())).contains(own);
    }

    @Test
    void whatWasAnsweredStandsBesideWhatWasRecordedAndInTheTable() {
        answer(own.id());

        AnsweredViewModel.Answered found = model.answeredProperty().get().orElseThrow();
        assertThat(found.pairs()).extracting(p -> p.recorded().id()).containsExactly(own.id());
        assertThat(found.table().orElseThrow().pairs()).isEqualTo(1);
        assertThat(found.table().orElseThrow().rows()).hasSize(11);
    }

    @Test
    void answeredByTheSameBuildItIsNotAskedAgain() {
        answer(own.id());
        int asked = scripted.asked().size();
        answer(own.id());

        assertThat(scripted.asked()).hasSize(asked);
    }

    @Test
    void answeredSessionIsNotAnsweredItself() {
        Pair pair = answer(own.id()).getFirst();

        assertThat(answer(pair.answered().id())).isEmpty();
    }

    @Test
    void allOfOneKindAreAnswered() {
        model.whoseProperty().set(Origin.PEER);
        model.answerAll();

        assertThat(model.answeredProperty().get().orElseThrow().pairs()).hasSize(1);
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void modelThatFailsIsToldInASentence() {
        local = Optional.of(new ScriptedRoles("", _ -> new Answer.Failed(ModelTrouble.UNCHECKED)));
        answer(own.id());

        assertThat(model.troubleProperty().get()).contains("not used before it has been checked");
        assertThat(model.answeredProperty().get().orElseThrow().pairs()).isEmpty();
    }

    @Test
    void withoutAModelNothingBegins() {
        local = Optional.empty();

        assertThat(model.answer(List.of(own.id()), _ -> {})).isEmpty();
    }
}
