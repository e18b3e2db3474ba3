package org.understudy.ui.models;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.jobs.JobHandle;
import org.understudy.practice.models.Fit;
import org.understudy.practice.models.InstalledModel;
import org.understudy.practice.models.Machine;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ModelShelf.Trial;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.RecommendedModel;
import org.understudy.practice.models.ServerState;
import org.understudy.practice.models.Timing;
import org.understudy.settings.ModelChoices;
import org.understudy.settings.SettingsFile;
import org.understudy.ui.common.FxWork;

/** Which model words the client's answers, what others there are, and how fast they are here. */
public final class PickerViewModel {
    /**
     * A model the server has.
     *
     * @param inUse true for the one that is chosen
     * @param timing how fast it was when it was tried here
     */
    public record Here(InstalledModel model, Fit fit, boolean inUse, Optional<Timing> timing) {}

    /** A model worth having that the server does not have. */
    public record Offer(RecommendedModel model, Fit fit) {}

    /** What trying out is about, and what came of it. */
    public sealed interface Trying {
        record Nothing() implements Trying {}

        record Running(String model) implements Trying {}

        record Failed(String model, ModelTrouble trouble) implements Trying {}
    }

    private record Looked(List<RecommendedModel> recommended, Machine machine) {}

    private final SettingsFile settings;
    private final ModelShelf shelf;
    private final FxWork work;
    private final ObservableList<Here> here = FXCollections.observableArrayList();
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Trying> trying = new ReadOnlyObjectWrapper<>(new Trying.Nothing());
    private final ReadOnlyObjectWrapper<Optional<String>> chosen;
    private List<InstalledModel> installed = List.of();
    private Optional<JobHandle<?>> trial = Optional.empty();

    public PickerViewModel(SettingsFile settings, ModelShelf shelf, FxWork work) {
        this.settings = settings;
        this.shelf = shelf;
        this.work = work;
        this.chosen = new ReadOnlyObjectWrapper<>(settings.current().models().model());
    }

    /** The models the server has, those too that may not be used. */
    public ObservableList<Here> here() {
        return here;
    }

    /** The models worth having that it has not. */
    public ObservableList<Offer> offers() {
        return offers;
    }

    public ReadOnlyObjectProperty<Trying> tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /** The chosen model by name; nothing while the built-in client does without. */
    public ReadOnlyObjectProperty<Optional<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Takes up what the server has. */
    public void take(ServerState state) {
        installed = switch (state) {
            case ServerState.Ready ready -> ready.models();
            case ServerState.NoModel none -> none.refused();
            default -> List.of();
        };
        refresh();
    }

    /** Weighs everything again; the free memory changes by the minute. */
    public void refresh() {
        work.ask(() -> new Looked(shelf.recommended(), shelf.machine()), this::lay);
    }

    private void lay(Looked looked) {
        ModelChoices choices = settings.current().models();
        here.setAll(installed.stream()
                .map(model -> new Here(
                        model,
                        Fit.of(model, looked.machine()),
                        choices.model().map(name -> same(name, model.name())).orElse(false),
                        Optional.ofNullable(choices.speeds().get(model.key())).map(PickerViewModel::timing)))
                .toList());
        offers.setAll(looked.recommended().stream()
                .filter(model -> installed.stream().noneMatch(there -> same(there.name(), model.name())))
                .map(model -> new Offer(model, Fit.of(model, looked.machine())))
                .toList());
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || (one + ":latest").equals(other) || one.equals(other + ":latest");
    }

    private static Timing timing(ModelChoices.Speed speed) {
        return new Timing(Duration.ofMillis(speed.firstWordMillis()), speed.wordsPerSecond());
    }

    /** Chooses a model, or none: the built-in client then does without. One that runs elsewhere cannot be chosen. */
    public void use(Optional<InstalledModel> model) {
        Optional<String> name = model.filter(InstalledModel::usable).map(InstalledModel::name);
        if (model.isPresent() && name.isEmpty()) return;
        settings.change(s -> s.withModels(s.models().withModel(name)));
        chosen.set(name);
        refresh();
    }

    /** Has a model answer once and keeps how long it took. */
    public void tryOut(InstalledModel model) {
        if (!model.usable() || trying.get() instanceof Trying.Running) return;
        trying.set(new Trying.Running(model.name()));
        trial = Optional.of(work.begin(new Tried(model.name()), came -> tried(model, came), work::report));
    }

    public void stopTrying() {
        trial.ifPresent(JobHandle::cancel);
    }

    private void tried(InstalledModel model, Trial came) {
        switch (came) {
            case Trial.Timed(Timing timing) -> {
                var speed = new ModelChoices.Speed(timing.firstWord().toMillis(), timing.wordsPerSecond());
                settings.change(s -> s.withModels(s.models().withSpeed(model.key(), speed)));
                trying.set(new Trying.Nothing());
                refresh();
            }
            case Trial.Failed(ModelTrouble trouble) ->
                trying.set(
                        trouble == ModelTrouble.CANCELLED
                                ? new Trying.Nothing()
                                : new Trying.Failed(model.name(), trouble));
        }
    }

    private final class Tried implements Job<Trial> {
        private final String model;

        Tried(String model) {
            this.model = model;
        }

        @Override
        public String title() {
            return model;
        }

        @Override
        public Trial run(JobContext context) {
            return shelf.tryOut(model, context::cancelled);
        }
    }
}
