package org.understudy.ui.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.i18n.Words;
import org.understudy.practice.check.CheckReport;
import org.understudy.practice.check.ModelCheck;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionStore;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.NoAnswer;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.ui.common.FxWork;

/** Checking the chosen model before it is used: begun, stopped, gone on with, and what it has shown so far. */
public final class CheckViewModel {
    /** Where the check stands. */
    public sealed interface State {
        /** No model is chosen. */
        record NoModel() implements State {}

        /** Nobody is asking it anything. */
        record Resting(String model, Optional<CheckReport> soFar, boolean looked, boolean gone) implements State {}

        /** It is being asked. */
        record Running(String model, long done, long total, boolean first) implements State {}

        /** Whether a model is chosen that is not used before its first look. */
        default boolean awaitsFirstLook() {
            return switch (this) {
                case NoModel _ -> false;
                case Resting(String _, var _, boolean looked, boolean _) -> !looked;
                case Running(String _, long _, long _, boolean first) -> first;
            };
        }
    }

    private static final int TALKS = 6;

    private final Supplier<Optional<ModelRoles>> models;
    private final SessionStore store;
    private final Path folder;
    private final FxWork work;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.NoModel());
    private Optional<JobHandle<Found>> running = Optional.empty();

    /**
     * A check of whatever model is chosen.
     *
     * @param dataFolder where the answers are kept
     */
    public CheckViewModel(Supplier<Optional<ModelRoles>> models, SessionStore store, Path dataFolder, FxWork work) {
        this.models = models;
        this.store = store;
        this.folder = dataFolder.resolve("model-checks");
        this.work = work;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks at what the chosen model has answered so far. */
    public void refresh() {
        if (running.isPresent()) return;
        Optional<ModelRoles> model = models.get();
        if (model.isEmpty()) {
            state.set(new State.NoModel());
            return;
        }
        state.set(new State.Resting(model.get().name(), Optional.empty(), false, false));
        work.askAside(() -> look(model.get()), found -> rest(found, false), work::report);
    }

    private record Found(String model, CheckReport report, boolean looked) {}

    private Found look(ModelRoles model) {
        return new Found(model.name(), check(model, ModelCheck.Part.ALL).soFar(), ModelCheck.looked(model, folder));
    }

    /** Asks what has not been asked yet: the first look where it is missing, and otherwise all the rest. */
    public void begin() {
        boolean looked = state.get() instanceof State.Resting(String _, var _, boolean done, boolean _) && done;
        begin(looked ? ModelCheck.Part.ALL : ModelCheck.Part.FIRST);
    }

    private void begin(ModelCheck.Part part) {
        Optional<ModelRoles> model = models.get();
        if (model.isEmpty() || running.isPresent()) return;
        String name = model.get().name();
        boolean first = part == ModelCheck.Part.FIRST;
        state.set(new State.Running(name, 0, 0, first));
        JobHandle<Found> handle = work.begin(
                new Checking(model.get(), part),
                found -> {
                    running = Optional.empty();
                    rest(found, false);
                },
                failure -> {
                    running = Optional.empty();
                    Throwable why = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
                    boolean gone = why instanceof NoAnswer;
                    if (!gone && !(why instanceof CancellationException)) work.report(why);
                    work.askAside(() -> look(model.get()), found -> rest(found, gone), work::report);
                });
        if (handle.state() == JobHandle.State.WAITING || handle.state() == JobHandle.State.RUNNING)
            running = Optional.of(handle);
        handle.onChange(() -> work.show(() -> {
            JobHandle.Progress far = handle.progress();
            if (running.isPresent() && far.total() > 0)
                state.set(new State.Running(name, far.done(), far.total(), first));
        }));
    }

    /** Stops soon; what was answered is kept. */
    public void stop() {
        running.ifPresent(JobHandle::cancel);
    }

    private void rest(Found found, boolean gone) {
        CheckReport report = found.report();
        boolean any = report.asked() > 0 || !report.moments().isEmpty();
        state.set(new State.Resting(found.model(), any ? Optional.of(report) : Optional.empty(), found.looked(), gone));
    }

    private ModelCheck check(ModelRoles model, ModelCheck.Part part) {
        SessionQuery peers = new SessionQuery(Optional.empty(), Optional.of(Origin.PEER), "", false, TALKS, 0);
        List<Session> talks = store.list(peers).stream()
                .flatMap(s -> store.find(s.id()).stream())
                .toList();
        return new ModelCheck(model, folder, talks, part, Integer.MAX_VALUE);
    }

    private final class Checking implements Job<Found> {
        private final ModelRoles model;
        private final ModelCheck.Part part;

        Checking(ModelRoles model, ModelCheck.Part part) {
            this.model = model;
            this.part = part;
        }

        @Override
        public String title() {
            return Words.of("models.check.job", model.name());
        }

        @Override
        public Found run(JobContext context) {
            check(model, part).run(context);
            return look(model);
        }
    }
}
