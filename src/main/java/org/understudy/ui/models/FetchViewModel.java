package org.understudy.ui.models;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.settings.SettingsFile;
import org.understudy.ui.common.FxWork;

/**
 * A model being fetched: one at a time, paused and gone on with, or given up. Which one it is outlives the window, so
 * that a fetch that was broken off with it is offered again.
 */
public final class FetchViewModel {
    /** Where a fetch stands. */
    public sealed interface State {
        /** Nothing is being fetched. */
        record Idle() implements State {}

        /** Under way. */
        record Running(String model, FetchProgress progress) implements State {}

        /** Stopped for now; the server keeps what is there. */
        record Paused(String model, FetchProgress progress) implements State {}

        /** Begun in an earlier window, and not whole yet. */
        record LeftBehind(String model) implements State {}

        /** Broken off; can be gone on with too. */
        record Failed(String model, FetchProgress progress, ModelTrouble trouble) implements State {}

        /** There and listed. */
        record Done(String model) implements State {}
    }

    static final FetchProgress NOTHING = new FetchProgress(FetchProgress.Step.ASKING, List.of());

    private final ModelShelf shelf;
    private final SettingsFile settings;
    private final FxWork work;
    private final Runnable arrived;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final AtomicReference<FetchProgress> latest = new AtomicReference<>();
    private Optional<JobHandle<?>> job = Optional.empty();
    private boolean givingUp;

    /**
     * A fetcher that offers to go on with what was left behind.
     *
     * @param arrived called on the FX thread when a model has come
     */
    public FetchViewModel(ModelShelf shelf, SettingsFile settings, FxWork work, Runnable arrived) {
        this.shelf = shelf;
        this.settings = settings;
        this.work = work;
        this.arrived = arrived;
        settings.current().models().fetching().ifPresent(name -> state.set(new State.LeftBehind(name)));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Begins to fetch a model, or goes on with one; nothing happens while another is under way. */
    public void fetch(String model) {
        if (model.isBlank() || state.get() instanceof State.Running) return;
        FetchProgress before =
                switch (state.get()) {
                    case State.Paused(String name, FetchProgress progress) when name.equals(model) -> progress;
                    case State.Failed(String name, FetchProgress progress, var _) when name.equals(model) -> progress;
                    default -> NOTHING;
                };
        givingUp = false;
        remember(Optional.of(model.strip()));
        state.set(new State.Running(model.strip(), before));
        job = Optional.of(work.begin(new Fetch(model.strip()), trouble -> ended(model.strip(), trouble), work::report));
    }

    /** Stops for now. */
    public void pause() {
        givingUp = false;
        job.ifPresent(JobHandle::cancel);
    }

    /** Goes on with what was paused or broken off. */
    public void resume() {
        if (state.get() instanceof State.Paused(String model, var _)) fetch(model);
        else if (state.get() instanceof State.Failed(String model, var _, var _)) fetch(model);
        else if (state.get() instanceof State.LeftBehind(String model)) fetch(model);
    }

    /** Gives up; what is there stays with the server until it clears up by itself. */
    public void giveUp() {
        givingUp = true;
        job.ifPresent(JobHandle::cancel);
        if (state.get() instanceof State.Running) return;
        state.set(new State.Idle());
        remember(Optional.empty());
    }

    private void remember(Optional<String> model) {
        settings.change(s -> s.withModels(s.models().withFetching(model)));
    }

    private void heard(String model, FetchProgress progress) {
        if (latest.getAndSet(progress) == null)
            work.show(() -> {
                FetchProgress now = latest.getAndSet(null);
                if (state.get() instanceof State.Running) state.set(new State.Running(model, now));
            });
    }

    private void ended(String model, Optional<ModelTrouble> trouble) {
        FetchProgress reached =
                state.get() instanceof State.Running(String _, FetchProgress progress) ? progress : NOTHING;
        state.set(trouble.<State>map(t -> t != ModelTrouble.CANCELLED
                        ? new State.Failed(model, reached, t)
                        : givingUp ? new State.Idle() : new State.Paused(model, reached))
                .orElseGet(() -> new State.Done(model)));
        remember(Optional.of(model).filter(_ -> canGoOn(state.get())));
        if (trouble.isEmpty()) arrived.run();
    }

    /** Whether there is something to go on with; a name nobody knows is not asked for again. */
    private static boolean canGoOn(State reached) {
        return switch (reached) {
            case State.Paused _ -> true;
            case State.Failed(String _, var _, ModelTrouble trouble) ->
                trouble != ModelTrouble.MODEL_MISSING && trouble != ModelTrouble.LEAVES_MACHINE;
            default -> false;
        };
    }

    private final class Fetch implements Job<Optional<ModelTrouble>> {
        private final String model;

        Fetch(String model) {
            this.model = model;
        }

        @Override
        public String title() {
            return model;
        }

        @Override
        public Optional<ModelTrouble> run(JobContext context) {
            return shelf.fetch(model, context::cancelled, progress -> heard(model, progress));
        }
    }
}
