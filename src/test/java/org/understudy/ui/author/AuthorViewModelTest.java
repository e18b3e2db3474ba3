package org.understudy.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.casebook.CaseFinding;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.OverlayFile;
import org.understudy.client.mind.Measure;
import org.understudy.practice.authoring.AuthoringRoom;
import org.understudy.practice.authoring.Preview;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.common.FxWork;

class AuthorViewModelTest {
    private static final String TOM = "tom-sundays";

    @TempDir
    Path folder;

    private AuthoringRoom room;
    private AuthorViewModel model;
    private CasePlace full;

    @BeforeEach
    void layOut() {
        room = SampleRoom.authoring(SampleRoom.store(), folder);
        model = new AuthorViewModel(room, FxWork.inPlace());
        model.open(TOM, Optional.empty());
        full = CasePlace.unit(firstUnit(), "full");
    }

    private String firstUnit() {
        return model.now().orElseThrow().clientCase().units().getFirst().id();
    }

    private List<String> said() {
        return model.now().orElseThrow().clientCase().units().getFirst().full();
    }

    @Test
    void anEditIsKeptAtOnceAndCanBeTakenBackAndTakenAgain() {
        String was = said().getFirst();
        model.reword(full, was, "Not in so many words.");
        assertThat(room.casebook().open(TOM).units().getFirst().full()).contains("Not in so many words.");
        assertThat(model.canUndo()).isTrue();
        model.undo();
        assertThat(said()).contains(was);
        assertThat(room.casebook().file(TOM)).doesNotExist();
        model.redo();
        assertThat(said()).contains("Not in so many words.");
        model.restore(full, was);
        assertThat(room.casebook().edition(TOM).orElseThrow().isEdited()).isFalse();
    }

    @Test
    void aSmallQuestionIsWrittenWithItsAnswerInOneStep() {
        int before = model.now().orElseThrow().details(firstUnit()).size();
        model.answer(firstUnit(), "What colour was it?", "Green. It went with nothing.");
        model.answer(firstUnit(), "Who chose it?", "Not me.");
        assertThat(model.now().orElseThrow().clientCase().units().getFirst().details())
                .filteredOn(d -> d.name().matches("own\\d+"))
                .flatExtracting(DisclosureUnit.Detail::says)
                .containsExactly("Green. It went with nothing.", "Not me.");
        model.undo();
        assertThat(model.now().orElseThrow().details(firstUnit())).hasSize(before + 1);
    }

    @Test
    void theLinterIsHeardAfterEachStepAndItsWordsLeadToThePlace() {
        int before = model.findings().size();
        model.add(full, "I keep having flashbacks, that's all.");
        CaseFinding found = model.findings().stream()
                .filter(f -> f.message().contains("flashbacks"))
                .findFirst()
                .orElseThrow();
        assertThat(found.spot().orElseThrow().at()).isEqualTo(full);
        assertThat(model.entries().getFirst().problems()).isPositive();
        assertThat(model.entries().getFirst().own()).isTrue();
        model.undo();
        assertThat(model.findings()).hasSize(before);
        assertThat(model.entries().getFirst().problems()).isZero();
    }

    @Test
    void aQuestionThatFindsAnotherUnitIsMinded() {
        CasePlace asks = CasePlace.unit(firstUnit(), "asks");
        String others =
                model.now().orElseThrow().clientCase().units().getLast().asks().getFirst();
        model.add(asks, others);
        assertThat(model.findings())
                .anyMatch(f -> f.message().contains("and not its own unit")
                        || f.message().contains("finds"));
    }

    @Test
    void whatIsListedCanBeNarrowedBySearchTopicLayerGateAndWhatIsOwn() {
        int all = model.entries().size();
        String topic = model.topics().getFirst();
        model.narrowingProperty().set(Narrowing.NONE.topic(Optional.of(topic)));
        assertThat(model.entries()).hasSizeBetween(1, all - 1).allMatch(e -> e.group()
                .equals(topic));
        model.narrowingProperty().set(Narrowing.NONE.gate(Optional.of(Narrowing.Gate.HIGH)));
        assertThat(model.entries())
                .isNotEmpty()
                .allMatch(e -> e.unit().orElseThrow().gate().trust() >= 60);
        model.narrowingProperty().set(Narrowing.NONE.only(Optional.of(Narrowing.Only.OWN)));
        assertThat(model.entries()).isEmpty();
        model.narrowingProperty().set(Narrowing.NONE);
        model.searchProperty().set("sleep");
        assertThat(model.entries()).isNotEmpty().hasSizeLessThan(all);
        model.searchProperty().set("");
        model.add(full, "One more thing.");
        model.narrowingProperty().set(Narrowing.NONE.only(Optional.of(Narrowing.Only.OWN)));
        assertThat(model.entries()).extracting(e -> e.key().owner()).containsExactly(Optional.of(firstUnit()));
    }

    @Test
    void everyPlaceAnAuthorMayWordIsListedAndFound() {
        model.goTo(new CasePlace("frames/resist.tangent"));
        assertThat(model.partProperty().get()).isEqualTo(Part.VOICE);
        assertThat(model.hereProperty().get().orElseThrow().title()).isEqualTo("resist: tangent");
        model.goTo(new CasePlace("fallbacks/howOften"));
        assertThat(model.hereProperty().get().orElseThrow().title()).isEqualTo("how often");
        model.open("dana-crash", Optional.of(new CasePlace("imaginal/stuck")));
        assertThat(model.partProperty().get()).isEqualTo(Part.MEMORY);
        assertThat(model.entries()).anyMatch(e -> e.key().kind().equals("segments"));
    }

    @Test
    void aValueThatCannotBeReadIsRefused() {
        CasePlace gate = CasePlace.unit(firstUnit(), "gate.trust");
        String was = model.now().orElseThrow().value(gate);
        assertThat(model.set(gate, "plenty")).isFalse();
        for (String none : List.of("900", "-1", "NaN", ""))
            assertThat(model.set(gate, none)).isFalse();
        assertThat(model.now().orElseThrow().value(gate)).isEqualTo(was);
        assertThat(model.set(gate, "77")).isTrue();
        assertThat(model.now()
                        .orElseThrow()
                        .clientCase()
                        .units()
                        .getFirst()
                        .gate()
                        .trust())
                .isEqualTo(77);
        model.set(gate, was);
        assertThat(model.now().orElseThrow().overlay().isEmpty()).isTrue();
    }

    @Test
    void aFileThatCannotBeReadIsToldOfAndSetAsideByTheFirstEdit() throws IOException {
        Path file = room.casebook().file(TOM);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "overlay: 1\ncase: " + TOM + "\nchanges:\n  - at: nowhere\n    now: x\n");
        model.open(TOM, Optional.empty());
        AuthorViewModel fresh = new AuthorViewModel(room, FxWork.inPlace());
        fresh.open(TOM, Optional.empty());
        assertThat(fresh.troubleProperty().get())
                .hasValueSatisfying(t -> assertThat(t).contains("overlay.yaml:4"));
        fresh.add(full, "One more thing.");
        assertThat(fresh.troubleProperty().get()).isEmpty();
        assertThat(OverlayFile.read(file).changes()).hasSize(1);
        assertThat(file.resolveSibling("overlay.yaml.unreadable")).content().contains("nowhere");
    }

    @Test
    void aWordingIsHandedOutAndTakenInByAnother() {
        model.by("Fern College");
        model.add(full, "One more thing.");
        Path file = folder.resolve("handed.yaml");
        List<Throwable> failed = new ArrayList<>();
        model.write(file, () -> {}, failed::add);
        AuthorViewModel other = new AuthorViewModel(
                SampleRoom.authoring(SampleRoom.store(), folder.resolve("other")), FxWork.inPlace());
        other.open(TOM, Optional.empty());
        other.takeIn(file, () -> {}, failed::add);
        assertThat(other.now().orElseThrow().overlay())
                .isEqualTo(model.now().orElseThrow().overlay());
        other.undo();
        assertThat(other.now().orElseThrow().overlay().isEmpty()).isTrue();
        other.open("dana-crash", Optional.empty());
        other.takeIn(file, () -> {}, failed::add);
        assertThat(failed).singleElement().satisfies(e -> assertThat(e).hasMessageContaining(TOM));
    }

    @Test
    void theClientIsHeardAtTheStateOneChooses() {
        PreviewViewModel preview = new PreviewViewModel(room, FxWork.inPlace());
        preview.lay(model.now().orElseThrow().clientCase());
        double began = preview.feeling(Measure.TRUST).get();
        assertThat(began)
                .isEqualTo(model.now()
                        .orElseThrow()
                        .clientCase()
                        .temperament()
                        .start()
                        .get("trust"));
        preview.feeling(Measure.TRUST).set(12);
        preview.wordsProperty().set("How are you sleeping?");
        preview.hear(model.now().orElseThrow());
        Preview first = preview.heardProperty().get().orElseThrow();
        assertThat(first.before().trust()).isEqualTo(12);
        assertThat(first.said()).isNotEmpty();
        preview.hear(model.now().orElseThrow());
        assertThat(preview.heardProperty().get().orElseThrow().reply().text())
                .isEqualTo(first.reply().text());
        preview.another(model.now().orElseThrow());
        assertThat(preview.take()).isEqualTo(2);
    }
}
