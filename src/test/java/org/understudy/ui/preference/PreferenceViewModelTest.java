package org.understudy.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.preference.Choice;
import org.understudy.analysis.preference.Verdicts;
import org.understudy.analysis.rating.Principle;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.practice.Preferring;
import org.understudy.session.Session;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.Scraps;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

class PreferenceViewModelTest {
    private final ShoeboxStore store = SampleRoom.store();
    private final Scraps scraps = new Scraps();
    private String one;
    private String other;

    @BeforeEach
    void fill() throws IOException {
        one = peer("dana-crash-peer-m04");
        other = peer("dana-crash-peer-s02");
    }

    private String peer(String id) throws IOException {
        Session session = new TranscriptFiles()
                .read(Path.of("sample-sessions", id + ".json"))
                .sessions()
                .getFirst();
        store.save(session);
        return session.id();
    }

    private PreferenceViewModel open(String judge) {
        PreferenceViewModel model = new PreferenceViewModel(
                new Preferring(store, SampleRoom.debrief()),
                new ReviewFiles(),
                new HalfLine(scraps, FxWork.inPlace()),
                FxWork.inPlace(),
                Clock.systemUTC());
        model.judgeProperty().set(judge);
        model.open(one, other, _ -> {});
        return model;
    }

    @Test
    void whatWasSaidBeforeTheOverallChoiceIsThereAgainForThatJudgeAndPairAlone() {
        PreferenceViewModel model = open("Ana");
        model.choose(Principle.EMPATHY, Choice.B);
        model.say("She waits.\n\nAnd then?");
        PreferenceViewModel later = open("Ana");
        assertThat(later.choice(Principle.EMPATHY)).contains(Choice.B);
        assertThat(later.why()).isEqualTo("She waits.\n\nAnd then?");
        assertThat(later.overall()).isEmpty();
        later.go(1);
        assertThat(later.choice(Principle.EMPATHY)).isEmpty();
        assertThat(open("Bo").why()).isEmpty();
    }

    @Test
    void aWholeJudgmentTakesThePlaceOfTheHalf() {
        PreferenceViewModel model = open("Ana");
        model.say("Plainly this one.");
        model.chooseOverall(Choice.A);
        assertThat(scraps.halves(one)).as("who was at it, and no half").containsOnlyKeys("preference:judge");
        model.go(0);
        assertThat(model.why()).isEqualTo("Plainly this one.");
        assertThat(model.overall()).contains(Choice.A);
    }

    @Test
    void theLastChoiceIsTakenBackOnItsPairAndInTheLibrary() {
        PreferenceViewModel model = open("Ana");
        model.choose(Principle.EMPATHY, Choice.B);
        model.chooseOverall(Choice.A);
        model.go(1);
        model.undo();
        assertThat(model.atProperty().get()).isZero();
        assertThat(model.overall()).isEmpty();
        assertThat(model.choice(Principle.EMPATHY)).contains(Choice.B);
        assertThat(open("Ana").overall()).as("no judgment is left").isEmpty();
        assertThat(open("Ana").choice(Principle.EMPATHY)).as("half of it is").contains(Choice.B);
        model.undo();
        assertThat(model.choice(Principle.EMPATHY)).isEmpty();
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void whoeverWasAtItLastGoesOnUntilTheyAreDone() {
        PreferenceViewModel model = open("Ana");
        model.chooseOverall(Choice.A);
        PreferenceViewModel later = open("");
        assertThat(later.judgeProperty().get()).isEqualTo("Ana");
        assertThat(later.atProperty().get()).isEqualTo(1);
        for (int i = 1; i < later.pairs().size(); i++) {
            later.go(i);
            later.chooseOverall(Choice.SAME);
        }
        assertThat(open("").judgeProperty().get()).isEmpty();
    }

    @Test
    void everyFigureAtTheEndRestsOnItsPairs() {
        PreferenceViewModel ana = open("Ana");
        ana.chooseOverall(Choice.A);
        ana.choose(Principle.EMPATHY, Choice.B);
        PreferenceViewModel bo = open("Bo");
        bo.chooseOverall(Choice.A);
        bo.choose(Principle.EMPATHY, Choice.A);
        Verdicts verdicts = bo.verdicts();
        assertThat(verdicts.agreement(Optional.empty()).share()).hasValue(1);
        assertThat(verdicts.agreement(Optional.of(Principle.EMPATHY)).share()).hasValue(0);
        assertThat(verdicts.agreement(Optional.of(Principle.CLARITY)).compared())
                .isZero();
        Verdicts.Row first = verdicts.rows(Optional.of(Principle.EMPATHY)).getFirst();
        assertThat(first.judges()).containsExactly(Map.entry("Ana", Choice.B), Map.entry("Bo", Choice.A));
        assertThat(first.gap())
                .isEqualTo(first.pair().a().rated().get(Principle.EMPATHY)
                        - first.pair().b().rated().get(Principle.EMPATHY));
        Choice machine = verdicts.rows(Optional.empty()).getFirst().machine();
        assertThat(bo.outcome().withMachine())
                .isEqualTo(new Verdicts.WithMachine(machine == Choice.A ? 1 : 0, machine == Choice.SAME ? 0 : 1));
    }

    @Test
    void goingToAnotherPairAndBackLosesNothing() {
        PreferenceViewModel model = open("Ana");
        model.say("Half a thought");
        model.go(1);
        model.go(0);
        assertThat(model.why()).isEqualTo("Half a thought");
    }

    @Test
    void whatIsKeptIsReadAsItWasWritten() {
        HalfJudged all = new HalfJudged(Map.of(Principle.EMPATHY, Choice.SAME), "");
        assertThat(HalfJudged.read(all.written())).isEqualTo(all);
        HalfJudged words = new HalfJudged(Map.of(), "\nEMPATHY=a");
        assertThat(HalfJudged.read(words.written())).isEqualTo(words);
        assertThat(HalfJudged.read("")).isEqualTo(HalfJudged.NOTHING);
        assertThat(HalfJudged.read("of another time")).isEqualTo(HalfJudged.NOTHING);
    }
}
