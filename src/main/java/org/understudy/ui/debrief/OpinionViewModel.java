package org.understudy.ui.debrief;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.understudy.i18n.Words;
import org.understudy.practice.Job;
import org.understudy.practice.JobContext;
import org.understudy.practice.JobHandle;
import org.understudy.practice.SessionQuery;
import org.understudy.practice.SessionStore;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.opinion.Calibration;
import org.understudy.practice.opinion.OpinionJob;
import org.understudy.practice.opinion.SecondOpinion;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.NoWords;

/** A local model's second opinion on the session at hand: asked for, waited for, stopped, and kept with it. */
public final class OpinionViewModel {
    /** No opinion is being asked for. */
    public static final double IDLE = -2;

    /** Sessions looked through for people's ratings, newest first. */
    private static final int LOOKED_THROUGH = 500;

    private final Supplier<Optional<ModelRoles>> models;
    private final SessionStore store;
    private final FxWork work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Rating>> ratings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<Session> session = Optional.empty();
    private Optional<JobHandle<List<Rating>>> asking = Optional.empty();

    public OpinionViewModel(Supplier<Optional<ModelRoles>> models, SessionStore store, FxWork work, Clock clock) {
        this.models = models;
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /** The newest opinion there is, one rating an instrument; empty where no model was asked. */
    public ReadOnlyObjectProperty<List<Rating>> ratingsProperty() {
        return ratings.getReadOnlyProperty();
    }

    /** How far the model is, 0 to 1; {@link #IDLE} while none is asked. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why there is no opinion, in words; empty where nothing went wrong. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The model that would be asked. */
    public Optional<String> model() {
        return models.get().map(ModelRoles::name);
    }

    /** Another session is looked back on; what is being asked about the one before goes on and is kept with it. */
    public void show(Session now) {
        boolean other = session.map(s -> !s.id().equals(now.id())).orElse(true);
        session = Optional.of(now);
        if (other) {
            asking = Optional.empty();
            progress.set(IDLE);
            trouble.set("");
        }
        ratings.set(SecondOpinion.in(now));
    }

    /** Asks the chosen model. */
    public void ask() {
        Optional<ModelRoles> model = models.get();
        if (model.isEmpty() || session.isEmpty() || asking.isPresent()) return;
        Session about = session.get();
        trouble.set("");
        progress.set(0);
        JobHandle<List<Rating>> handle = work.begin(
                new Asking(model.get(), about),
                made -> {
                    if (!here(about)) return;
                    over();
                    ratings.set(made);
                },
                failure -> {
                    if (!here(about)) return;
                    over();
                    Throwable why = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
                    if (why instanceof NoAnswer gone)
                        trouble.set(NoWords.of(model.get().name(), gone) + " " + Words.of("opinion.without"));
                    else if (!(why instanceof CancellationException)) work.report(why);
                });
        if (handle.state() == JobHandle.State.RUNNING || handle.state() == JobHandle.State.WAITING)
            asking = Optional.of(handle);
        handle.onChange(() -> work.show(() -> {
            JobHandle.Progress far = handle.progress();
            if (here(about) && asking.isPresent() && far.total() > 0) progress.set((double) far.done() / far.total());
        }));
    }

    public void stop() {
        asking.ifPresent(JobHandle::cancel);
    }

    private boolean here(Session about) {
        return session.filter(s -> s.id().equals(about.id())).isPresent();
    }

    private void over() {
        asking = Optional.empty();
        progress.set(IDLE);
    }

    /** Asks, and keeps what came of it with the session. */
    private final class Asking implements Job<List<Rating>> {
        private final ModelRoles model;
        private final Session about;

        Asking(ModelRoles model, Session about) {
            this.model = model;
            this.about = about;
        }

        @Override
        public String title() {
            return Words.of("opinion.job", model.name());
        }

        @Override
        public List<Rating> run(JobContext context) {
            List<Session> rated = store.list(SessionQuery.ALL).stream()
                    .filter(s -> s.ratings() >= 2)
                    .limit(LOOKED_THROUGH)
                    .flatMap(s -> store.find(s.id()).stream())
                    .toList();
            Calibration calibration = Calibration.of(rated, model.name());
            List<Rating> made = new OpinionJob(model, about, calibration, OpinionJob.PASSES)
                    .run(context)
                    .asRatings(clock.instant());
            made.forEach(rating -> store.addRating(about.id(), rating));
            return made;
        }
    }
}
