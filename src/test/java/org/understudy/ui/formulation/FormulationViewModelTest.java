package org.understudy.ui.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.formulation.Hypothesis;
import org.understudy.analysis.formulation.Part;
import org.understudy.analysis.formulation.WrittenFormulation;
import org.understudy.casebook.BundledCasebook;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.Formulating;
import org.understudy.session.Session;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;

class FormulationViewModelTest {
    private static final String PEER = "tom-sundays-peer-h03";
    private static final Hypothesis LOW = new Hypothesis("low mood", "six months", "lifts with Beth");
    private ShoeboxStore store;
    private FormulationViewModel model;

    @BeforeEach
    void open() throws IOException {
        Session peer = new TranscriptFiles()
                .read(Path.of("sample-sessions", PEER + ".json"))
                .sessions()
                .getFirst();
        store = new ShoeboxStore(peer);
        model = new FormulationViewModel(new Formulating(store, new BundledCasebook()), FxWork.inPlace());
        model.open(PEER, there -> assertThat(there).isTrue());
    }

    private HypothesisSheet sheet() {
        return model.hypotheses(lines -> model.write(Part.HYPOTHESES, lines));
    }

    private List<String> kept() {
        return WrittenFormulation.of(store.find(PEER).orElseThrow().extra().get(WrittenFormulation.FIELD))
                .lines(Part.HYPOTHESES);
    }

    @Test
    void beginsWithOneBlankHypothesisAndKeepsNoBlankOnes() {
        HypothesisSheet sheet = sheet();
        assertThat(sheet.rows()).containsExactly(Hypothesis.BLANK);
        assertThat(sheet.add()).as("a blank one is there already").isZero();
        sheet.write(0, LOW);
        assertThat(sheet.add()).isEqualTo(1);
        assertThat(kept()).containsExactly("low mood | six months | lifts with Beth");
    }

    @Test
    void keepsEachFieldInItsPlaceWhileTheOthersAreEmpty() {
        HypothesisSheet sheet = sheet();
        sheet.write(0, new Hypothesis("", "", "lifts with Beth"));
        assertThat(sheet().rows()).containsExactly(new Hypothesis("", "", "lifts with Beth"));
        sheet.write(0, new Hypothesis("", "six months", ""));
        assertThat(sheet().rows()).containsExactly(new Hypothesis("", "six months", ""));
        sheet.write(0, new Hypothesis("low mood ", "", ""));
        assertThat(kept()).containsExactly("low mood");
    }

    @Test
    void aBarOrABreakInAFieldDoesNotPartIt() {
        HypothesisSheet sheet = sheet();
        sheet.write(0, new Hypothesis("low | flat", "six\nmonths", "Beth"));
        assertThat(sheet().rows()).containsExactly(new Hypothesis("low / flat", "six months", "Beth"));
    }

    @Test
    void opensWhatWasWrittenWithBars() {
        model.write(Part.HYPOTHESES, List.of("low mood|six months", "drink", "a | b | c | d"));
        assertThat(sheet().rows())
                .containsExactly(
                        new Hypothesis("low mood", "six months", ""),
                        new Hypothesis("drink", "", ""),
                        new Hypothesis("a", "b", "c | d"));
    }

    @Test
    void whatWasTakenOffComesBackWhereItWasWithWhatWasWrittenSince() {
        HypothesisSheet sheet = sheet();
        sheet.write(0, LOW);
        sheet.write(sheet.add(), new Hypothesis("drink", "", ""));
        sheet.remove(0);
        assertThat(kept()).containsExactly("drink");
        sheet.write(0, new Hypothesis("drink, to sleep", "", ""));
        assertThat(sheet.undo()).isZero();
        assertThat(kept()).containsExactly(LOW.line(), "drink, to sleep");
        assertThat(sheet.canUndo()).isFalse();
    }

    @Test
    void allTakenOffOneAfterTheOtherComeBackInTheirOrder() {
        HypothesisSheet sheet = sheet();
        sheet.write(0, LOW);
        sheet.write(sheet.add(), new Hypothesis("drink", "", ""));
        sheet.remove(0);
        sheet.remove(0);
        assertThat(kept()).isEmpty();
        sheet.undo();
        sheet.undo();
        assertThat(kept()).containsExactly(LOW.line(), "drink");
    }
}
