package org.understudy.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.InstalledModel;
import org.understudy.practice.models.Machine;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.ModelWatch;
import org.understudy.practice.models.RecommendedModel;
import org.understudy.practice.models.ServerState;
import org.understudy.practice.models.Timing;

/** A shelf with two models of this machine and one of a cloud; fetching and trying out succeed at once. */
public class SampleShelf implements ModelShelf {
    public static final InstalledModel SMALL =
            new InstalledModel("llama3.2:3b", "a1", 2_020_000_000L, "3.2B", Optional.empty());
    public static final InstalledModel LARGE =
            new InstalledModel("mistral-nemo:12b", "b2", 7_100_000_000L, "12B", Optional.empty());
    public static final InstalledModel CLOUD =
            new InstalledModel("gpt-oss:120b-cloud", "c3", 384, "120B", Optional.of("ollama.com"));

    /** A watch that has looked once and looks no more. */
    static ModelWatch watched() {
        ModelWatch watch = new ModelWatch(new SampleShelf());
        watch.look();
        watch.close();
        return watch;
    }

    @Override
    public boolean readsAsAddress(String written) {
        return !written.contains(" ");
    }

    @Override
    public ServerState look() {
        return new ServerState.Ready(
                "http://127.0.0.1:11434", "0.33.0", List.of(SMALL, LARGE, CLOUD), Optional.empty());
    }

    @Override
    public List<RecommendedModel> recommended() {
        return List.of(
                new RecommendedModel("llama3.2:3b", 2_020_000_000L, 4_000_000_000L, "The client's words."),
                new RecommendedModel("gemma3:4b", 3_300_000_000L, 5_500_000_000L, "A warmer tone."));
    }

    @Override
    public Machine machine() {
        return new Machine(8_000_000_000L, 4_500_000_000L, OptionalLong.of(40_000_000_000L));
    }

    @Override
    public Optional<ModelTrouble> fetch(String model, BooleanSupplier unwanted, Consumer<FetchProgress> heard) {
        heard.accept(new FetchProgress(
                FetchProgress.Step.FETCHING, List.of(new FetchProgress.Part("x", 500_000_000L, 1_000_000_000L))));
        return unwanted.getAsBoolean() ? Optional.of(ModelTrouble.CANCELLED) : Optional.empty();
    }

    @Override
    public Trial tryOut(String model, BooleanSupplier unwanted) {
        return new Trial.Timed(new Timing(Duration.ofMillis(2_400), 8.5));
    }
}
