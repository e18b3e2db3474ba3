package org.understudy.llm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.llm.standin.Model;
import org.understudy.llm.standin.Play;
import org.understudy.llm.standin.PullDesk;
import org.understudy.llm.standin.StandIn;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.FetchProgress.Step;
import org.understudy.practice.models.ModelChoice;
import org.understudy.practice.models.ModelShelf.Trial;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.RecommendedModel;
import org.understudy.practice.models.ServerState;

@Timeout(60)
class LocalModelsTest {
    @TempDir
    Path folder;

    private final StandIn server = StandIn.open(0);
    private final AtomicReference<ModelChoice> choice = new AtomicReference<>();
    private LocalModels models;

    @BeforeEach
    void open() {
        choose(server.address().toString(), false, Optional.empty());
        models = new LocalModels(choice::get, folder);
    }

    @AfterEach
    void close() {
        models.close();
        server.close();
        assertThat(server.inspection.faults()).isEmpty();
    }

    private void choose(String address, boolean openAi, Optional<String> model) {
        choice.set(new ModelChoice(Optional.of(address), Optional.empty(), openAi, model, 4096));
    }

    @Test
    void aServerWithAModelIsReadyAndKnowsTheChosenOne() {
        choose(server.address().toString(), false, Optional.of("m"));
        server.models.add(Model.remote("gpt-oss:120b-cloud"));
        ServerState.Ready ready = (ServerState.Ready) models.look();
        assertThat(ready.version()).isEqualTo("0.33.0");
        assertThat(ready.chosen())
                .hasValueSatisfying(model -> assertThat(model.name()).isEqualTo("m:latest"));
        assertThat(ready.models()).hasSize(2);
        assertThat(ready.models().getLast().elsewhere()).contains("https://ollama.com:443");
        assertThat(ready.models().getLast().usable()).isFalse();
    }

    @Test
    void aServerWithNothingButCloudModelsHasNoModel() {
        server.models.clear();
        server.models.add(Model.remote("gpt-oss:120b-cloud"));
        assertThat(models.look()).isInstanceOfSatisfying(ServerState.NoModel.class, state -> assertThat(state.refused())
                .hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML_200", "PLAIN_404", "STATUS_403_EMPTY", "REDIRECT", "MALFORMED_LINE"})
    void anotherProgramOnThePortIsNotOllama(Play play) {
        server.isAnotherProgram(play);
        assertThat(models.look()).isInstanceOf(ServerState.NotOllama.class);
    }

    @Test
    void nothingThereIsNotFound() {
        server.close();
        assertThat(models.look()).isInstanceOf(ServerState.NotFound.class);
    }

    @Test
    void anAddressOffThisMachineNeedsConsentForItsHost() {
        choose("lab.example:11434", false, Optional.empty());
        assertThat(models.look()).isEqualTo(new ServerState.NeedsConsent("http://lab.example:11434", "lab.example"));
    }

    @Test
    void aServerThatSpeaksTheOpenAiProtocolIsReadyToo() {
        choose(server.address() + "/v1", true, Optional.of("m:latest"));
        server.models.add(Model.remote("plain-looking:latest"));
        ServerState.Ready ready = (ServerState.Ready) models.look();
        assertThat(ready.chosen()).isPresent();
        assertThat(ready.models().getLast().usable()).isFalse();
        assertThat(models.tryOut("m:latest", () -> false)).isInstanceOf(Trial.Timed.class);
    }

    @Test
    void fetchingTellsItsPartsAndEndsWhenTheModelIsListed() {
        List<FetchProgress> heard = new ArrayList<>();
        assertThat(models.fetch("llama3.2:3b", () -> false, heard::add)).isEmpty();
        assertThat(heard.stream().map(FetchProgress::step).distinct())
                .containsExactly(Step.ASKING, Step.FETCHING, Step.VERIFYING, Step.WRITING, Step.DONE);
        FetchProgress last = heard.getLast();
        assertThat(last.parts()).hasSize(2);
        assertThat(last.done()).isEqualTo(last.total()).isEqualTo(2_000_001_500L);
    }

    @Test
    void aStoppedFetchGoesOnWhereItWas() throws InterruptedException {
        server.pulls().end(PullDesk.Ending.STALLS);
        AtomicReference<FetchProgress> last = new AtomicReference<>(new FetchProgress(Step.ASKING, List.of()));
        Optional<ModelTrouble> stopped =
                models.fetch("llama3.2:3b", () -> last.get().done() >= 1_000_000_000L, last::set);
        assertThat(stopped).contains(ModelTrouble.CANCELLED);
        assertThat(server.inspection.departed()).isTrue();
        server.pulls().end(PullDesk.Ending.WHOLE);
        List<FetchProgress> heard = new ArrayList<>();
        assertThat(models.fetch("llama3.2:3b", () -> false, heard::add)).isEmpty();
        assertThat(heard.stream().mapToLong(FetchProgress::done).filter(done -> done > 0))
                .first()
                .satisfies(done -> assertThat(done).isGreaterThan(1_000_000_000L));
    }

    @Test
    void aFetchThatFailsSaysWhy() {
        server.pulls().end(PullDesk.Ending.FAILS);
        assertThat(models.fetch("llama3.2:3b", () -> false, _ -> {})).contains(ModelTrouble.SERVER_FAULT);
        server.pulls().end(PullDesk.Ending.NO_SPACE);
        assertThat(models.fetch("llama3.2:3b", () -> false, _ -> {})).contains(ModelTrouble.NO_SPACE);
        server.pulls().end(PullDesk.Ending.OFFLINE);
        assertThat(models.fetch("llama3.2:3b", () -> false, _ -> {})).contains(ModelTrouble.NO_NETWORK);
        server.pulls().end(PullDesk.Ending.UNKNOWN);
        assertThat(models.fetch("llama9", () -> false, _ -> {})).contains(ModelTrouble.MODEL_MISSING);
        assertThat(models.fetch("qwen3:480b-cloud", () -> false, _ -> {})).contains(ModelTrouble.LEAVES_MACHINE);
    }

    @Test
    void tryingOutTakesTheTimeOfARealAnswer() {
        Trial.Timed timed = (Trial.Timed) models.tryOut("m", () -> false);
        assertThat(timed.timing().firstWord()).isPositive();
        assertThat(timed.timing().wordsPerSecond()).isPositive();
        assertThat(timed.timing().secondsToAnswer()).isPositive();
        server.plays(Play.STATUS_500_MEMORY);
        assertThat(models.tryOut("m", () -> false)).isEqualTo(new Trial.Failed(ModelTrouble.OUT_OF_MEMORY));
    }

    @Test
    void theListThatShipsCanBeReplaced() throws Exception {
        assertThat(models.recommended()).extracting(RecommendedModel::name).contains("llama3.2:3b");
        Files.writeString(folder.resolve("models.yaml"), """
            models:
              - {name: "ours:7b", file_gb: 4.5, memory_gb: 7, use: "What our program has tried."}
              - {name: "no sizes"}
            """);
        assertThat(models.recommended())
                .containsExactly(
                        new RecommendedModel("ours:7b", 4_500_000_000L, 7_000_000_000L, "What our program has tried."));
        Files.writeString(folder.resolve("models.yaml"), "models: [");
        assertThat(models.recommended()).extracting(RecommendedModel::name).contains("llama3.2:3b");
    }
}
