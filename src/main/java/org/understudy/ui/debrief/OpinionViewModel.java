package org.understudy.ui.debrief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.understudy.i18n.Words;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.opinion.Calibration;
import org.understudy.practice.opinion.OpinionJob;
import org.understudy.practice.opinion.OpinionQuestion;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.NoWords;

/** A local model's second opinion on the session at hand: asked for, waited for, stopped, and kept with it. */
public final class OpinionViewModel {
    /**
     * How far a model is.
     *
     * @param done questions answered, of {@code total}
     */
    public record Far(long done, long total) {}

    /** Sessions looked through for people's ratings, newest first. */
    private static final int LOOKED_THROUGH = 500;

    private final Supplier<Optional<ModelRoles>> models;
    private final SessionStore store;
    private final FxWork work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Rating>> ratings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Far>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<Session> session = Optional.empty();
    /** What is being asked, by the session it is about. */
    private final Map<String, JobHandle<Boolean>> asking = new HashMap<>();

    public OpinionViewModel(Supplier<Optional<ModelRoles>> models, SessionStore store, FxWork work, Clock clock) {
        this.models = models;
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /** The newest opinion there is, one rating an instrument that was answered; empty where no model was asked. */
    public ReadOnlyObjectProperty<List<Rating>> ratingsProperty() {
        return ratings.getReadOnlyProperty();
    }

    /** How far the model is with this session; absent while none is asked. */
    public ReadOnlyObjectProperty<Optional<Far>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why there is no opinion, in words; empty where nothing went wrong. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether there is a session to ask about; none while one is still being read. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** How many questions the chosen model has yet to be asked about this session; all of them where it has none left. */
    public int toAsk() {
        return session.map(s -> questions(s).size())
                .orElseGet(() -> OpinionQuestion.all().size());
    }

    /** Whether the chosen model has answered some of the questions, and was stopped before the rest. */
    public boolean partly() {
        return toAsk() < OpinionQuestion.all().size();
    }

    private List<OpinionQuestion> questions(Session about) {
        List<OpinionQuestion> missing =
                model().map(name -> SecondOpinion.missing(about, name)).orElse(List.of());
        return missing.isEmpty() ? OpinionQuestion.all() : missing;
    }

    /** The model that would be asked. */
    public Optional<String> model() {
        return models.get().map(ModelRoles::name);
    }

    /** Another session is looked back on; what is being asked about the one before goes on and is kept with it. */
    public void show(Session now) {
        if (!here(now)) trouble.set("");
        session = Optional.of(now);
        ready.set(true);
        progress.set(Optional.ofNullable(asking.get(now.id())).map(OpinionViewModel::far));
        ratings.set(SecondOpinion.in(now));
    }

    /** Another session is being read; until it is there nobody can be asked about it. */
    public void leave() {
        session = Optional.empty();
        ready.set(false);
        progress.set(Optional.empty());
        ratings.set(List.of());
        trouble.set("");
    }

    /** Asks the chosen model what it was not asked yet, or everything again; once at a time about a session. */
    public void ask() {
        Optional<ModelRoles> model = models.get();
        if (model.isEmpty() || session.isEmpty() || progress.get().isPresent()) return;
        Session about = session.get();
        trouble.set("");
        List<OpinionQuestion> questions = questions(about);
        progress.set(Optional.of(new Far(0, questions.size())));
        JobHandle<Boolean> handle = work.begin(new Asking(model.get(), about, questions), _ -> over(about), failure -> {
            over(about);
            failed(model.get(), about, failure);
        });
        if (handle.state() == JobHandle.State.RUNNING || handle.state() == JobHandle.State.WAITING)
            asking.put(about.id(), handle);
        handle.onChange(() -> work.show(() -> {
            if (here(about) && asking.containsKey(about.id())) progress.set(Optional.of(far(handle)));
        }));
    }

    private void failed(ModelRoles model, Session about, Throwable failure) {
        Throwable why = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        switch (why) {
            case CancellationException _ -> {}
            case NoAnswer gone -> {
                if (here(about)) trouble.set(NoWords.of(model.name(), gone) + " " + Words.of("opinion.without"));
            }
            default -> work.report(why);
        }
    }

    /** Stops asking about this session; every instrument that was answered as a whole is kept. */
    public void stop() {
        session.map(s -> asking.get(s.id())).ifPresent(JobHandle::cancel);
    }

    private static Far far(JobHandle<?> handle) {
        JobHandle.Progress far = handle.progress();
        return new Far(
                far.done(),
                far.total() > 0 ? far.total() : OpinionQuestion.all().size());
    }

    private boolean here(Session about) {
        return session.filter(s -> s.id().equals(about.id())).isPresent();
    }

    private void over(Session about) {
        asking.remove(about.id());
        if (here(about)) progress.set(Optional.empty());
    }

    private void kept(Session about, Rating made) {
        if (!here(about)) return;
        List<Rating> all = new ArrayList<>(session.get().ratings());
        all.add(made);
        session = Optional.of(session.get().withRatings(all));
        ratings.set(SecondOpinion.in(session.get()));
    }

    /** Asks, and keeps each instrument with the session as soon as it is answered. */
    private final class Asking implements Job<Boolean> {
        private final ModelRoles model;
        private final Session about;
        private final List<OpinionQuestion> questions;

        Asking(ModelRoles model, Session about, List<OpinionQuestion> questions) {
            this.model = model;
            this.about = about;
            this.questions = questions;
        }

        @Override
        public String title() {
            return Words.of("opinion.job", model.name());
        }

        @Override
        public Boolean run(JobContext context) {
            List<Session> rated = store.list(SessionQuery.ALL).stream()
                    .filter(s -> s.ratings() >= 2)
                    .limit(LOOKED_THROUGH)
                    .flatMap(s -> store.find(s.id()).stream())
                    .toList();
            Calibration calibration = Calibration.about(about, rated, model.name());
            new OpinionJob(model, about, calibration, OpinionJob.PASSES, questions, this::keep).run(context);
            return true;
        }

        private void keep(SecondOpinion whole) {
            for (Rating made : whole.asRatings(clock.instant())) {
                store.addRating(about.id(), made);
                work.show(() -> kept(about, made));
            }
        }
    }
}
