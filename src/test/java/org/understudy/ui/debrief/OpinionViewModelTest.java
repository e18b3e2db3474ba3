package org.understudy.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.Lens;
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
