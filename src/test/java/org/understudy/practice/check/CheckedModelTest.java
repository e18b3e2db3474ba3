package org.understudy.practice.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.Clients;
import org.understudy.client.voice.ClientVoice;
import org.understudy.client.voice.Moment;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.Speech;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.Answering.Question;
import org.understudy.practice.models.Answering.Said;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.ShoeboxStore;

/** No model is used before somebody has had a first look at it. */
class CheckedModelTest {
    @TempDir
    Path folder;

    private final ScriptedRoles model = ScriptedRoles.saying(_ -> "B");
    private boolean there = true;

    private CheckedModel checked() {
        return new CheckedModel(model, folder, () -> there);
    }

    private void look(ModelRoles of) {
        new ModelCheck(of, folder, List.of(), ModelCheck.Part.FIRST, Integer.MAX_VALUE).run(JobContext.UNWATCHED);
    }

    private static Answer ask(ModelRoles of) {
        return of.answering().answer(Question.forWords(List.of(Said.other("Hello?")), 0, 10, 1), () -> false);
    }

    @Test
    void firstLookIsTenMomentsAndOnePersonOfEachCondition() {
        look(model);

        assertThat(model.asked()).hasSize(66).hasSize(ModelCheck.size(ModelCheck.Part.FIRST));
        assertThat(ModelCheck.looked(model, folder)).isTrue();
        CheckReport report = new ModelCheck(model, folder, List.of(), ModelCheck.Part.ALL, 0).soFar();
        assertThat(report.asked()).isEqualTo(56);
        assertThat(report.stigma()).containsKeys("depression", "alcohol", "schizophrenia", "troubles");
        assertThat(report.moments()).hasSize(10);
        assertThat(CheckVerdict.of(report)).noneMatch(v -> v.level() == CheckVerdict.Level.UNKNOWN);
        assertThat(CheckVerdict.of(report)).anyMatch(v -> v.words().contains("56"));
    }

    @Test
    void restIsAskedWithoutAskingTheFirstLookAgain() {
        look(model);
        new ModelCheck(model, folder, List.of(), ModelCheck.Part.ALL, Integer.MAX_VALUE).run(JobContext.UNWATCHED);

        assertThat(model.asked()).hasSize(1_018);
    }

    @Test
    void unlookedModelIsNotAskedAndItsVoiceIsTheAuthors() {
        assertThat(ask(checked())).isEqualTo(new Answer.Failed(ModelTrouble.UNCHECKED));
        Worded worded = word(checked().voice());

        assertThat(model.asked()).isEmpty();
        assertThat(worded.engine()).isEqualTo(ClientVoice.BUILT_IN);
        assertThat(worded.trouble()).contains("unchecked");
    }

    @Test
    void lookedAtModelIsUsed() {
        look(model);
        CheckedModel checked = checked();

        assertThat(ask(checked)).isEqualTo(new Answer.Words("B"));
        assertThat(word(checked.voice()).trouble()).isEmpty();
    }

    @Test
    void lookFinishedMeanwhileCounts() {
        CheckedModel checked = checked();
        assertThat(ask(checked)).isEqualTo(new Answer.Failed(ModelTrouble.UNCHECKED));

        look(model);

        assertThat(ask(checked)).isEqualTo(new Answer.Words("B"));
    }

    @Test
    void anotherBuildIsLookedAtAnew() {
        look(model);
        ScriptedRoles rebuilt = new ScriptedRoles("sha256:fedcba9876543210", _ -> new Answer.Words("B"));

        assertThat(ask(new CheckedModel(rebuilt, folder, () -> true)))
                .isEqualTo(new Answer.Failed(ModelTrouble.UNCHECKED));
    }

    @Test
    void modelThatIsNotThereIsSaidToBeGoneAndNotUnchecked() {
        there = false;

        assertThat(ask(checked())).isEqualTo(new Answer.Failed(ModelTrouble.NOT_FOUND));
        assertThat(word(checked().voice()).trouble()).contains("not_found");
    }

    /** One answer of Dana's, in whoever's words. */
    private static Worded word(ClientVoice voice) {
        ClientCase dana = new BundledCasebook().open("dana-crash");
        Session session = new Session(
                "s",
                Optional.of(dana.id()),
                3,
                voice.engine(),
                "Dana",
                Origin.OWN,
                Setting.PLAIN,
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        Worded[] heard = new Worded[1];
        ClientVoice listening = new ClientVoice() {
            @Override
            public Worded word(Moment moment, Waiting waiting) {
                heard[0] = voice.word(moment, waiting);
                return heard[0];
            }
        };
        new Rehearsal(
                        session,
                        Clients.meet(dana, Setting.PLAIN, 3),
                        BuiltInCoder.load(),
                        new ShoeboxStore(session),
                        SampleRoom.CLOCK,
                        Optional.of(new Speech(dana, listening)))
                .say("How are you sleeping?");
        return heard[0];
    }
}
