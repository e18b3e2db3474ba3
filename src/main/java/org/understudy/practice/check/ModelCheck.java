package org.understudy.practice.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.models.Answering;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.Answering.Question;
import org.understudy.practice.models.Answering.Said;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.models.PromptText;
import org.understudy.session.Session;

/**
 * Checks a model: 1,008 questions about described people and ten critical moments, each cold and after a talk. Every
 * answer is kept as it comes; a check that was stopped or killed goes on where it was, and a model whose digest has
 * changed is asked anew.
 */
public final class ModelCheck implements Job<CheckReport> {
    /** Which questions. */
    public enum Part {
        /** A first look before a model is used at all: four people, and the ten moments met cold. */
        FIRST,
        STIGMA,
        MOMENTS,
        ALL
    }

    private static final int IN_A_ROW = 3;

    private final ModelRoles model;
    private final Path folder;
    private final List<Session> talks;
    private final Part part;
    private final int limit;

    /**
     * A check that is ready to begin.
     *
     * @param folder where answers are kept
     * @param talks what comes before a moment that is not met cold
     * @param limit most questions to ask this time
     */
    public ModelCheck(ModelRoles model, Path folder, List<Session> talks, Part part, int limit) {
        this.model = model;
        this.folder = folder;
        this.talks = List.copyOf(talks);
        this.part = part;
        this.limit = limit;
    }

    @Override
    public String title() {
        return "Checking " + model.name();
    }

    private record Task(String id, Question question) {}

    /**
     * Asks what has not been asked yet.
     *
     * @throws NoAnswer when the model fails several times in a row; what was answered is kept
     * @throws CancellationException when it is stopped; likewise
     */
    @Override
    public CheckReport run(JobContext context) {
        Answering answering = model.answering();
        List<StigmaQuestion> stigma = StigmaQuestions.all();
        List<CriticalMoment> moments = CriticalMoment.all(talks, answering.contextTokens());
        CheckAnswers answers = answers();
        List<Task> open = new ArrayList<>(tasks(part, stigma, moments));
        open.removeIf(t -> answers.of(t.id()).isPresent());
        int failed = 0;
        int asked = 0;
        for (Task task : open.subList(0, Math.min(limit, open.size()))) {
            context.progress(asked++, Math.min(limit, open.size()), task.id());
            if (context.cancelled()) throw new CancellationException(title());
            switch (answering.answer(task.question(), context::cancelled)) {
                case Answer.Words(String text) -> {
                    answers.keep(task.id(), text);
                    failed = 0;
                }
                case Answer.Failed(ModelTrouble trouble) -> {
                    if (context.cancelled()) throw new CancellationException(title());
                    // No words are an answer too: they count as one that cannot be read.
                    if (own(trouble)) answers.keep(task.id(), "");
                    else if (++failed >= IN_A_ROW)
                        throw new NoAnswer(
                                trouble,
                                "the model does not answer (" + trouble.name().toLowerCase(Locale.ROOT) + ")");
                }
            }
        }
        return CheckReport.of(model.name(), model.digest(), stigma, moments, answers);
    }

    /** What belongs to a part; the first look comes first in all of them. */
    private static List<Task> tasks(Part part, List<StigmaQuestion> stigma, List<CriticalMoment> moments) {
        List<Task> tasks = new ArrayList<>();
        if (part != Part.STIGMA)
            moments.stream().filter(m -> m.after() == 0).map(ModelCheck::task).forEach(tasks::add);
        if (part != Part.MOMENTS)
            StigmaQuestions.first(stigma).stream().map(ModelCheck::task).forEach(tasks::add);
        if (part == Part.MOMENTS || part == Part.ALL)
            moments.stream().filter(m -> m.after() > 0).map(ModelCheck::task).forEach(tasks::add);
        if (part == Part.STIGMA || part == Part.ALL)
            stigma.stream()
                    .map(ModelCheck::task)
                    .filter(t -> tasks.stream().noneMatch(t::equals))
                    .toList()
                    .forEach(tasks::add);
        return tasks;
    }

    /** How much there is in a part. */
    public static int size(Part part) {
        return tasks(part, StigmaQuestions.all(), CriticalMoment.all(List.of(), 4096))
                .size();
    }

    /** Whether the first look is done, for this build of the model; asks the model nothing. */
    public static boolean looked(ModelRoles model, Path folder) {
        CheckAnswers answers = CheckAnswers.open(folder, model.name(), model.digest());
        return tasks(Part.FIRST, StigmaQuestions.all(), CriticalMoment.all(List.of(), 4096)).stream()
                .allMatch(t -> answers.of(t.id()).isPresent());
    }

    /** What has been answered so far, without asking anything. */
    public CheckReport soFar() {
        List<StigmaQuestion> stigma = StigmaQuestions.all();
        List<CriticalMoment> moments =
                CriticalMoment.all(talks, model.answering().contextTokens());
        return CheckReport.of(model.name(), model.digest(), stigma, moments, answers());
    }

    private CheckAnswers answers() {
        return CheckAnswers.open(folder, model.name(), model.digest());
    }

    private static boolean own(ModelTrouble trouble) {
        return switch (trouble) {
            case EMPTY, CUT_AT_LIMIT, ENDED_EARLY, GARBLED -> true;
            default -> false;
        };
    }

    private static Task task(CriticalMoment moment) {
        return new Task(moment.key(), Question.forWords(moment.said(), 0, 220, 1));
    }

    private static Task task(StigmaQuestion q) {
        List<Said> said = List.of(
                Said.direction(PromptText.named("check-counselor").with(Map.of())),
                Said.other(q.asked() + "\n" + PromptText.named("check-stigma").with(Map.of())));
        return new Task(q.key(), Question.forWords(said, 0, 24, 1));
    }
}
