package org.understudy.ui.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.Fit;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ModelWatch;
import org.understudy.practice.models.ServerState;
import org.understudy.settings.ModelChoices;
import org.understudy.settings.SettingsFile;
import org.understudy.ui.SampleShelf;
import org.understudy.ui.common.FxWork;

class LocalModelViewModelsTest {
    @TempDir
    Path folder;

    private final AtomicReference<ServerState> server = new AtomicReference<>(new SampleShelf().look());
    private final SampleShelf shelf = new SampleShelf() {
        @Override
        public ServerState look() {
            return server.get();
        }
    };
    private final ModelWatch watch = new ModelWatch(shelf);
    private SettingsFile settings;
    private ConnectionViewModel connection;
    private PickerViewModel picker;

    @BeforeEach
    void open() {
        settings = SettingsFile.open(folder.resolve("settings.json"));
        connection = new ConnectionViewModel(settings, shelf, watch, FxWork.inPlace());
        picker = new PickerViewModel(settings, shelf, FxWork.inPlace());
        picker.take(server.get());
    }

    private ModelChoices choices() {
        return settings.current().models();
    }

    @Test
    void showsWhatTheLastLookFound() {
        assertThat(connection.stateProperty().get()).isInstanceOf(ServerState.Unknown.class);
        server.set(new ServerState.NotFound("http://127.0.0.1:11434"));
        watch.look();
        assertThat(connection.stateProperty().get()).isEqualTo(server.get());
    }

    @Test
    void keepsAnAddressThatCanBeReadAndNoOther() {
        connection.write("lab.example:11434");
        assertThat(choices().address()).contains("lab.example:11434");
        connection.write("two words");
        assertThat(connection.misreadProperty().get()).isTrue();
        assertThat(choices().address()).contains("lab.example:11434");
        connection.write("  ");
        assertThat(connection.misreadProperty().get()).isFalse();
        assertThat(choices().address()).isEmpty();
    }

    @Test
    void consentNamesTheHostAndCanBeTakenBack() {
        connection.consent();
        assertThat(choices().consentedHost()).as("nobody asked for it").isEmpty();
        server.set(new ServerState.NeedsConsent("http://lab.example:11434", "lab.example"));
        watch.look();
        connection.consent();
        assertThat(choices().consentedHost()).contains("lab.example");
        assertThat(connection.consentedProperty().get()).contains("lab.example");
        connection.withdraw();
        assertThat(choices().consentedHost()).isEmpty();
    }

    @Test
    void weighsWhatIsThereAndOffersWhatIsNot() {
        assertThat(picker.here())
                .extracting(here -> here.fit().verdict())
                .containsExactly(Fit.Verdict.FITS, Fit.Verdict.TOO_BIG, Fit.Verdict.FITS);
        assertThat(picker.offers()).extracting(offer -> offer.model().name()).containsExactly("gemma3:4b");
        assertThat(picker.offers().getFirst().fit().shortOf()).isEqualTo(Fit.Short.FREE_MEMORY);
    }

    @Test
    void usesWhatIsChosenThoughItIsTooBigButNeverWhatRunsElsewhere() {
        picker.use(Optional.of(SampleShelf.LARGE));
        assertThat(choices().model()).contains("mistral-nemo:12b");
        assertThat(picker.here().get(1).inUse()).isTrue();
        picker.use(Optional.of(SampleShelf.CLOUD));
        assertThat(choices().model()).contains("mistral-nemo:12b");
        picker.use(Optional.empty());
        assertThat(choices().model()).isEmpty();
    }

    @Test
    void keepsHowFastAModelWas() {
        picker.tryOut(SampleShelf.SMALL);
        assertThat(choices().speeds()).containsEntry("a1", new ModelChoices.Speed(2_400, 8.5));
        assertThat(picker.here().getFirst().timing().orElseThrow().secondsToAnswer())
                .isEqualTo(4);
        assertThat(picker.tryingProperty().get()).isEqualTo(new PickerViewModel.Trying.Nothing());
        picker.tryOut(SampleShelf.CLOUD);
        assertThat(choices().speeds()).hasSize(1);
    }

    @Test
    void aFetchThatArrivesIsTold() {
        List<String> arrived = new ArrayList<>();
        FetchViewModel fetching = new FetchViewModel(shelf, settings, FxWork.inPlace(), () -> arrived.add("there"));
        fetching.fetch("gemma3:4b");
        assertThat(fetching.stateProperty().get()).isEqualTo(new FetchViewModel.State.Done("gemma3:4b"));
        assertThat(arrived).hasSize(1);
    }

    @Test
    void aFetchIsPausedAndGoneOnWith() {
        FetchViewModel[] fetching = new FetchViewModel[1];
        SampleShelf halting = new SampleShelf() {
            private boolean once;

            @Override
            public Optional<ModelTrouble> fetch(String model, BooleanSupplier unwanted, Consumer<FetchProgress> heard) {
                heard.accept(new FetchProgress(
                        FetchProgress.Step.FETCHING, List.of(new FetchProgress.Part("x", once ? 9 : 5, 10))));
                if (once) return Optional.empty();
                once = true;
                return Optional.of(ModelTrouble.CANCELLED);
            }
        };
        fetching[0] = new FetchViewModel(halting, settings, FxWork.inPlace(), () -> {});
        fetching[0].stateProperty().subscribe(state -> {
            if (state instanceof FetchViewModel.State.Running(String _, FetchProgress p) && p.done() == 5)
                fetching[0].pause();
        });
        fetching[0].fetch("gemma3:4b");
        assertThat(fetching[0].stateProperty().get())
                .isInstanceOfSatisfying(
                        FetchViewModel.State.Paused.class,
                        paused -> assertThat(paused.progress().done()).isEqualTo(5));
        fetching[0].resume();
        assertThat(fetching[0].stateProperty().get()).isInstanceOf(FetchViewModel.State.Done.class);
    }

    @Test
    void aFetchBrokenOffWithTheWindowIsOfferedInTheNextAndForgottenOnceItIsThere() {
        SampleShelf closing = new SampleShelf() {
            @Override
            public Optional<ModelTrouble> fetch(String model, BooleanSupplier unwanted, Consumer<FetchProgress> heard) {
                assertThat(choices().fetching()).contains("gemma3:4b");
                return Optional.of(ModelTrouble.CANCELLED);
            }
        };
        new FetchViewModel(closing, settings, FxWork.inPlace(), () -> {}).fetch("gemma3:4b");
        settings.close();
        settings = SettingsFile.open(folder.resolve("settings.json"));

        FetchViewModel next = new FetchViewModel(shelf, settings, FxWork.inPlace(), () -> {});
        assertThat(next.stateProperty().get()).isEqualTo(new FetchViewModel.State.LeftBehind("gemma3:4b"));
        next.resume();
        assertThat(next.stateProperty().get()).isEqualTo(new FetchViewModel.State.Done("gemma3:4b"));
        assertThat(choices().fetching()).isEmpty();
    }

    @Test
    void aFetchLeftBehindCanBeGivenUp() {
        settings.change(s -> s.withModels(s.models().withFetching(Optional.of("gemma3:4b"))));
        FetchViewModel next = new FetchViewModel(shelf, settings, FxWork.inPlace(), () -> {});
        next.giveUp();
        assertThat(next.stateProperty().get()).isEqualTo(new FetchViewModel.State.Idle());
        assertThat(choices().fetching()).isEmpty();
    }

    @Test
    void aFetchThatFailsSaysWhyAndCanBeGivenUp() {
        FetchViewModel fetching = new FetchViewModel(
                new SampleShelf() {
                    @Override
                    public Optional<ModelTrouble> fetch(
                            String model, BooleanSupplier unwanted, Consumer<FetchProgress> heard) {
                        return Optional.of(ModelTrouble.MODEL_MISSING);
                    }
                },
                settings,
                FxWork.inPlace(),
                () -> {});
        fetching.fetch("no-such:1b");
        assertThat(choices().fetching()).isEmpty();
        assertThat(fetching.stateProperty().get())
                .isInstanceOfSatisfying(FetchViewModel.State.Failed.class, failed -> assertThat(failed.trouble())
                        .isEqualTo(ModelTrouble.MODEL_MISSING));
        fetching.giveUp();
        assertThat(fetching.stateProperty().get()).isInstanceOf(FetchViewModel.State.Idle.class);
    }
}
