package org.understudy.practice.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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
 * Asks a model every question about a session, several times each. Whoever wants to keep what there is before the end is
 * told of each instrument as soon as its last question is answered.
 */
public final class OpinionJob implements Job<SecondOpinion> {
    /** Passes a question, unless said otherwise. */
    public static final int PASSES = 3;

    private static final double TEMPERATURE = 0.4;
    private static final int ANSWER_TOKENS = 400;
    private static final int FAILURES = 3;

    private final ModelRoles model;
    private final Session session;
    private final Calibration calibration;
    private final int passes;
    private final List<OpinionQuestion> questions;
    private final Consumer<SecondOpinion> whole;
    private int failedInARow;

    /**
     * A job that is ready to begin.
     *
     * @param passes answers wanted to each question, 2 or more
     */
    public OpinionJob(ModelRoles model, Session session, Calibration calibration, int passes) {
        this(model, session, calibration, passes, OpinionQuestion.all(), _ -> {});
    }

    /**
     * A job that asks some of the questions.
     *
     * @param passes answers wanted to each question, 2 or more
     * @param questions those of an instrument beside each other
     * @param whole hears of each instrument when it is answered, on the job's thread
     */
    public OpinionJob(
            ModelRoles model,
            Session session,
            Calibration calibration,
            int passes,
            List<OpinionQuestion> questions,
            Consumer<SecondOpinion> whole) {
        this.questions = List.copyOf(questions);
        this.whole = whole;
        this.model = model;
        this.session = session;
        this.calibration = calibration;
        this.passes = Math.max(2, passes);
    }

    @Override
    public String title() {
        return "Second opinion of " + model.name();
    }

    /**
     * Asks.
     *
     * @throws NoAnswer when the model fails several times in a row
     * @throws CancellationException when it is stopped
     */
    @Override
    public SecondOpinion run(JobContext context) {
        Answering answering = model.answering();
        String text = SessionText.of(session, answering.contextTokens());
        List<OpinionItem> items = new ArrayList<>();
        for (OpinionQuestion q : questions) {
            context.progress(items.size(), questions.size(), q.instrument() + " " + q.item());
            List<Pass> usable = new ArrayList<>();
            for (int pass = 0; pass < passes; pass++)
                ask(answering, q, text, pass, context)
                        .flatMap(answer -> Pass.read(answer, q, session))
                        .ifPresent(usable::add);
            items.add(OpinionItem.of(q, usable, calibration));
            if (lastOfItsInstrument(items.size() - 1)) whole.accept(of(q.instrument(), items));
        }
        context.progress(questions.size(), questions.size(), "");
        return new SecondOpinion(model.name(), items);
    }

    private boolean lastOfItsInstrument(int at) {
        return at + 1 == questions.size()
                || !questions.get(at + 1).instrument().equals(questions.get(at).instrument());
    }

    private SecondOpinion of(String instrument, List<OpinionItem> items) {
        return new SecondOpinion(
                model.name(),
                items.stream()
                        .filter(i -> i.question().instrument().equals(instrument))
                        .toList());
    }

    private Optional<String> ask(Answering answering, OpinionQuestion q, String text, int pass, JobContext context) {
        List<Said> said = List.of(
                Said.direction(PromptText.named("opinion").with(Map.of())),
                Said.other(PromptText.named("opinion-question")
                        .with(Map.of(
                                "session", text,
                                "question", q.words(),
                                "lowest", Integer.toString(q.lowest()),
                                "highest", Integer.toString(q.highest())))));
        Question question = new Question(said, TEMPERATURE, ANSWER_TOKENS, 101L + pass, Optional.of(q.schema()));
        Answer answer = answering.answer(question, context::cancelled);
        if (context.cancelled()) throw new CancellationException(title());
        if (answer instanceof Answer.Failed(ModelTrouble trouble) && ++failedInARow >= FAILURES)
            throw new NoAnswer(
                    trouble, "the model does not answer (" + trouble.name().toLowerCase(Locale.ROOT) + ")");
        if (answer.words().isPresent()) failedInARow = 0;
        return answer.words();
    }
}
