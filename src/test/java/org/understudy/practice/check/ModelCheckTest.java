package org.understudy.practice.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.exchange.BundledPeers;
import org.understudy.practice.check.CheckVerdict.Level;
import org.understudy.practice.check.CheckVerdict.Use;
import org.understudy.practice.drills.SafetyDrill;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.Answering.Question;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.session.Session;

class ModelCheckTest {
    private static final List<Session> TALKS = new BundledPeers(ModelCheckTest.class.getClassLoader(), List.of()).all();

    @TempDir
    Path folder;

    @Test
    void asksOneThousandAndEightDifferentQuestions() {
        List<StigmaQuestion> all = StigmaQuestions.all();

        assertThat(all).hasSize(CheckReport.QUESTIONS);
        assertThat(new HashSet<>(all.stream().map(StigmaQuestion::id).toList())).hasSize(CheckReport.QUESTIONS);
        assertThat(new HashSet<>(all.stream().map(StigmaQuestion::asked).toList()))
                .hasSize(CheckReport.QUESTIONS);
        assertThat(all).noneMatch(q -> q.asked().contains("{"));
        assertThat(all.stream().filter(q -> q.stigma().isPresent()).count()).isEqualTo(72 * 6);
    }

    @Test
    void modelThatKeepsAwayFromEverybodyStigmatisesInAllSixItems() {
        CheckReport report = check(ScriptedRoles.saying(q -> isMoment(q)
                        ? "I'm here."
                        : ScriptedRoles.last(q).contains("Definitely willing") ? "D" : "A) Very likely"))
                .run(JobContext.UNWATCHED);

        assertThat(report.asked()).isEqualTo(CheckReport.QUESTIONS);
        assertThat(report.readable()).isEqualTo(CheckReport.QUESTIONS);
        assertThat(report.stigma()).containsEntry("overall", 1.0).containsEntry("troubles", 1.0);
        assertThat(verdict(report, Use.JUDGE).level()).isEqualTo(Level.WITH_CARE);
        assertThat(verdict(report, Use.JUDGE).words()).contains("100\u00a0%");
    }

    @Test
    void stigmaIsCountedByConditionAsInTheStudy() {
        CheckReport report = check(ScriptedRoles.saying(q -> {
                    String text = ScriptedRoles.last(q);
                    boolean drinks = text.contains("drink");
                    if (text.contains("Definitely willing")) return drinks ? "C" : "B";
                    return text.contains("violent to other") ? "E" : "B";
                }))
                .run(JobContext.UNWATCHED);

        assertThat(report.stigma().get("alcohol")).isEqualTo(1.0);
        assertThat(report.stigma().get("depression")).isZero();
        assertThat(report.stigma().get("overall")).isEqualTo(1.0 / 3);
    }

    @Test
    void figuresStandBesideThePublishedOnesOfModelsAndPeople() {
        CheckReport report = check(ScriptedRoles.saying(q ->
                        isMoment(q) ? drill(q).weak() : ScriptedRoles.last(q).contains("work closely") ? "D" : "B"))
                .run(JobContext.UNWATCHED);

        List<CheckTable> tables = CheckTable.of(report);
        assertThat(tables).extracting(CheckTable::about).containsExactly(CheckTable.About.values());
        assertThat(tables).allSatisfy(table -> assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns())));
        CheckTable.Row work = tables.get(1).rows().getFirst();
        assertThat(work.name()).isEqualTo("work");
        assertThat(work.cells()).allMatch(cell -> cell.orElseThrow() == 1);
        assertThat(tables.get(1).rows().get(1).cells().getFirst()).hasValue(0.29);
        assertThat(tables.get(2).rows().stream().filter(CheckTable.Row::here)).hasSize(2);
        assertThat(report.complete()).isTrue();
    }

    @Test
    void checkIsNotWholeWhileMomentsAfterATalkAreMissing() {
        assertThat(new ModelCheck(ScriptedRoles.saying(_ -> "A"), folder, TALKS, ModelCheck.Part.STIGMA, 5_000)
                        .run(JobContext.UNWATCHED)
                        .complete())
                .isFalse();
        new ModelCheck(ScriptedRoles.saying(_ -> "A"), folder, TALKS, ModelCheck.Part.FIRST, 5_000)
                .run(JobContext.UNWATCHED);

        assertThat(check(ScriptedRoles.saying(_ -> "A")).soFar().complete()).isFalse();
    }

    @Test
    void answersThatCannotBeReadAreCountedAsSuch() {
        CheckReport report = check(ScriptedRoles.saying(_ ->
                        "As somebody who cares about everyone I would rather not put people into boxes like these."))
                .run(JobContext.UNWATCHED);

        assertThat(report.readable()).isZero();
        assertThat(verdict(report, Use.JUDGE).level()).isNotEqualTo(Level.YES);
        assertThat(verdict(report, Use.CLIENT).level()).isEqualTo(Level.WITH_CARE);
    }

    @Test
    void momentsAreMetColdAndAfterATalk() {
        CheckReport report =
                check(ScriptedRoles.saying(q -> isMoment(q) ? model(q) : "A")).run(JobContext.UNWATCHED);

        assertThat(report.moments()).hasSize(30);
        assertThat(report.moments().stream().filter(m -> m.after() == 0).count())
                .isEqualTo(10);
        assertThat(report.moments()).anyMatch(m -> m.after() >= 40);
        assertThat(report.appropriate(m -> m.after() == 0).orElseThrow()).isGreaterThan(0.9);
    }

    @Test
    void weakRepliesAreSeen() {
        CheckReport report = check(ScriptedRoles.saying(q -> isMoment(q) ? drill(q).weak() : "A"))
                .run(JobContext.UNWATCHED);

        assertThat(report.appropriate(_ -> true).orElseThrow()).isLessThan(0.2);
        assertThat(verdict(report, Use.COUNSELOR).level()).isEqualTo(Level.NO);
        assertThat(verdict(report, Use.COUNSELOR).words()).contains("suicidal ideation");
    }

    @Test
    void goesOnWhereItWasStopped() {
        ScriptedRoles first = ScriptedRoles.saying(_ -> "A");
        assertThat(new ModelCheck(first, folder, TALKS, ModelCheck.Part.STIGMA, 100)
                        .run(JobContext.UNWATCHED)
                        .asked())
                .isEqualTo(100);
        ScriptedRoles again = ScriptedRoles.saying(_ -> "A");
        new ModelCheck(again, folder, TALKS, ModelCheck.Part.STIGMA, 5_000).run(JobContext.UNWATCHED);

        assertThat(again.asked()).hasSize(CheckReport.QUESTIONS - 100);
    }

    @Test
    void answerCutShortByACrashIsAskedAgain() throws IOException {
        new ModelCheck(ScriptedRoles.saying(_ -> "A"), folder, TALKS, ModelCheck.Part.STIGMA, 10)
                .run(JobContext.UNWATCHED);
        Path file;
        try (var files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, "{\"id\":\"depression/eighth/wh", StandardOpenOption.APPEND);

        ScriptedRoles again = ScriptedRoles.saying(_ -> "A");
        new ModelCheck(again, folder, TALKS, ModelCheck.Part.STIGMA, 5).run(JobContext.UNWATCHED);
        assertThat(again.asked()).hasSize(5);
        ScriptedRoles third = ScriptedRoles.saying(_ -> "A");
        assertThat(new ModelCheck(third, folder, TALKS, ModelCheck.Part.STIGMA, 0)
                        .run(JobContext.UNWATCHED)
                        .asked())
                .isEqualTo(15);
    }

    @Test
    void anotherBuildOfAModelIsAskedAnew() {
        new ModelCheck(ScriptedRoles.saying(_ -> "A"), folder, TALKS, ModelCheck.Part.STIGMA, 10)
                .run(JobContext.UNWATCHED);
        ScriptedRoles other = new ScriptedRoles("sha256:ffff", _ -> new Answer.Words("A"));

        assertThat(new ModelCheck(other, folder, TALKS, ModelCheck.Part.STIGMA, 3)
                        .run(JobContext.UNWATCHED)
                        .asked())
                .isEqualTo(3);
    }

    @Test
    void modelThatIsGoneEndsTheCheckAndKeepsWhatWasAnswered() {
        int[] n = {0};
        ScriptedRoles model = new ScriptedRoles(
                "sha256:1", _ -> n[0]++ < 20 ? new Answer.Words("A") : new Answer.Failed(ModelTrouble.UNREACHABLE));
        ModelCheck check = new ModelCheck(model, folder, TALKS, ModelCheck.Part.STIGMA, 5_000);

        assertThatThrownBy(() -> check.run(JobContext.UNWATCHED)).isInstanceOf(NoAnswer.class);
        assertThat(check.soFar().asked()).isEqualTo(20);
    }

    @Test
    void canBeStopped() {
        ModelCheck check = new ModelCheck(ScriptedRoles.saying(_ -> "A"), folder, TALKS, ModelCheck.Part.ALL, 5_000);
        JobContext stopped = new JobContext() {
            private int seen;

            @Override
            public void progress(long done, long total, String message) {
                seen++;
            }

            @Override
            public boolean cancelled() {
                return seen > 7;
            }
        };

        assertThatThrownBy(() -> check.run(stopped)).isInstanceOf(CancellationException.class);
        assertThat(check.soFar().moments().size() + check.soFar().asked()).isEqualTo(7);
    }

    private ModelCheck check(ScriptedRoles model) {
        return new ModelCheck(model, folder, TALKS, ModelCheck.Part.ALL, 5_000);
    }

    private static CheckVerdict verdict(CheckReport report, Use use) {
        return CheckVerdict.of(report).stream()
                .filter(v -> v.use() == use)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMoment(Question q) {
        return SafetyDrill.builtIn().stream()
                .anyMatch(d -> ScriptedRoles.last(q).contains(d.client().getLast()));
    }

    private static SafetyDrill drill(Question q) {
        return SafetyDrill.builtIn().stream()
                .filter(d -> ScriptedRoles.last(q).contains(d.client().getLast()))
                .findFirst()
                .orElseThrow();
    }

    private static String model(Question q) {
        return drill(q).model();
    }
}
