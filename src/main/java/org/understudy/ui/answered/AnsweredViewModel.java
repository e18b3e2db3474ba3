package org.understudy.ui.answered;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.understudy.i18n.Words;
import org.understudy.practice.Debrief;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.partners.AnswerJob;
import org.understudy.practice.partners.ReconstructionTable;
import org.understudy.practice.partners.ReconstructionTable.Pair;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.NoWords;

/** What a local model has answered of the library, what it may answer still, and the table over all of it. */
public final class AnsweredViewModel {
    /**
     * How far the model is.
     *
     * @param session the one that is being answered, from 1, of {@code sessions}
     * @param share of the whole, 0 to 1
     */
    public record Far(int session, int sessions, double share) {}

    /** Answered sessions that are looked through, newest first. */
    private static final int LOOKED_THROUGH = 500;

    /** What there is: the pairs, and the table over them where there are any. */
    public record Answered(List<Pair> pairs, Optional<ReconstructionTable> table) {}

    private final Supplier<Optional<ModelRoles>> models;
    private final SessionStore store;
    private final Debrief debrief;
    private final FxWork work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Answered>> answered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Origin> whose = new SimpleObjectProperty<>(Origin.IMPORTED);
    private final ReadOnlyObjectWrapper<Optional<Far>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<JobHandle<List<Pair>>> running = Optional.empty();

    public AnsweredViewModel(
            Supplier<Optional<ModelRoles>> models, SessionStore store, Debrief debrief, FxWork work, Clock clock) {
        this.models = models;
        this.store = store;
        this.debrief = debrief;
        this.work = work;
        this.clock = clock;
    }

    /** What was answered; absent until it has been looked up. */
    public ReadOnlyObjectProperty<Optional<Answered>> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Whose sessions would be answered: imported ones, one's own, or the peers'. */
    public ObjectProperty<Origin> whoseProperty() {
        return whose;
    }

    /** How far the model is; absent while nothing is being answered. */
    public ReadOnlyObjectProperty<Optional<Far>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why no more is answered, in words; empty where nothing went wrong. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The model that would answer. */
    public Optional<String> model() {
        return models.get().map(ModelRoles::name);
    }

    /** Looks up what was answered and rates both sides. */
    public void refresh() {
        work.askAside(this::look, found -> answered.set(Optional.of(found)), work::report);
    }

    private Answered look() {
        SessionQuery made =
                new SessionQuery(Optional.empty(), Optional.of(Origin.GENERATED), "", false, LOOKED_THROUGH, 0);
        List<Session> played = store.list(made).stream()
                .flatMap(s -> store.find(s.id()).stream())
                .toList();
        List<Pair> pairs = AnswerJob.pairs(played, store);
        return new Answered(
                pairs, pairs.isEmpty() ? Optional.empty() : Optional.of(ReconstructionTable.of(pairs, debrief)));
    }

    /** Has the model answer all sessions of the chosen kind. */
    public void answerAll() {
        SessionQuery kind = new SessionQuery(Optional.empty(), Optional.of(whose.get()), "", false, LOOKED_THROUGH, 0);
        work.ask(() -> store.list(kind).stream().map(SessionSummary::id).toList(), ids -> {
            if (ids.isEmpty()) trouble.set(Words.of("answered.nobody"));
            else answer(ids, _ -> {});
        });
    }

    /**
     * Has the model answer these sessions.
     *
     * @param then hears of what was answered when all are
     * @return the job, to be followed; absent where no model is chosen or one answers already
     */
    public Optional<JobHandle<List<Pair>>> answer(List<String> sessions, Consumer<List<Pair>> then) {
        Optional<ModelRoles> model = models.get();
        if (model.isEmpty() || running.isPresent()) return Optional.empty();
        trouble.set("");
        progress.set(Optional.of(new Far(1, sessions.size(), 0)));
        JobHandle<List<Pair>> handle = work.begin(
                new AnswerJob(Words.of("answered.job", model.get().name()), model.get(), sessions, store, clock),
                made -> {
                    over();
                    then.accept(made);
                },
                failure -> {
                    over();
                    Throwable why = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
                    if (why instanceof NoAnswer gone)
                        trouble.set(NoWords.of(model.get().name(), gone));
                    else if (!(why instanceof CancellationException)) work.report(why);
                });
        if (handle.state() == JobHandle.State.RUNNING || handle.state() == JobHandle.State.WAITING)
            running = Optional.of(handle);
        handle.onChange(() -> work.show(() -> {
            JobHandle.Progress far = handle.progress();
            if (running.isPresent() && far.total() > 0) heard(far, sessions.size());
        }));
        return Optional.of(handle);
    }

    /** Takes how far it is; a session that is whole shows at once. */
    private void heard(JobHandle.Progress far, int sessions) {
        int now = (int) Math.min(sessions, far.done() / AnswerJob.FINE + 1);
        boolean another = progress.get().filter(f -> f.session() < now).isPresent();
        progress.set(Optional.of(new Far(now, sessions, (double) far.done() / far.total())));
        if (another) refresh();
    }

    /** Stops soon; sessions that are whole are kept. */
    public void stop() {
        running.ifPresent(JobHandle::cancel);
    }

    private void over() {
        running = Optional.empty();
        progress.set(Optional.empty());
        refresh();
    }
}
