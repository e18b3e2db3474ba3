package org.understudy.llm.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.Reply.Trouble;
import org.understudy.llm.connection.Address;
import org.understudy.llm.connection.OllamaApi;
import org.understudy.llm.connection.Tag;
import org.understudy.llm.transport.Ask;
import org.understudy.llm.transport.Limits;
import org.understudy.llm.transport.Reach;
import org.understudy.llm.transport.Wire;
import org.understudy.practice.models.FetchProgress;
import org.understudy.practice.models.InstalledModel;
import org.understudy.practice.models.Machine;
import org.understudy.practice.models.ModelChoice;
import org.understudy.practice.models.ModelShelf;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.RecommendedModel;
import org.understudy.practice.models.ServerState;

/** The models at the server the person has chosen: Ollama, or one that speaks the OpenAI protocol. */
public final class LocalModels implements ModelShelf, AutoCloseable {
    private static final URI OPEN_AI_USUAL = URI.create("http://127.0.0.1:8000/v1");

    private final Supplier<ModelChoice> choice;
    private final Path dataFolder;
    private final Wire wire;
    private volatile Optional<LanguageModel> inUse = Optional.empty();

    /**
     * The models of whatever is chosen at the moment.
     *
     * @param dataFolder where a program may put its own list of models
     */
    public LocalModels(Supplier<ModelChoice> choice, Path dataFolder) {
        this.choice = choice;
        this.dataFolder = dataFolder;
        this.wire = new Wire(() -> new Reach(choice.get().consentedHost()));
    }

    /** The chosen model, ready to be asked; nothing where none is chosen. */
    public Optional<LanguageModel> chosen() {
        Optional<LanguageModel> chosen = choice.get().model().map(this::model);
        chosen.ifPresent(model -> inUse = chosen);
        return chosen;
    }

    /** A model of this name at the chosen server. */
    public LanguageModel model(String name) {
        ModelChoice now = choice.get();
        URI server = address(now);
        if (!now.openAi()) return new OllamaModel(wire, server, name, now.contextTokens(), ModelLimits.USUAL);
        Optional<String> key = Optional.ofNullable(System.getenv("UNDERSTUDY_MODEL_KEY"));
        return new OpenAiModel(wire, server, name, now.contextTokens(), Limits.TALK, key);
    }

    private static URI address(ModelChoice choice) {
        Optional<URI> written = choice.address().flatMap(Address::read);
        if (choice.openAi()) return written.orElse(OPEN_AI_USUAL);
        return written.or(Address::fromEnvironment).orElse(Address.USUAL);
    }

    @Override
    public boolean readsAsAddress(String written) {
        return Address.read(written).isPresent();
    }

    @Override
    public ServerState look() {
        ModelChoice now = choice.get();
        URI server = address(now);
        if (!wire.reaches(server))
            return new ServerState.NeedsConsent(
                    server.toString(), Reach.host(server).orElse(""));
        return now.openAi() ? openAi(now, server) : ollama(now, server);
    }

    private ServerState ollama(ModelChoice now, URI server) {
        OllamaApi api = new OllamaApi(wire, server);
        String version;
        switch (api.version()) {
            case Ask.Answer.Got(ObjectNode answer)
            when answer.path("version").isTextual() ->
                version = answer.path("version").asText();
            case Ask.Answer.Got _ -> {
                return new ServerState.NotOllama(server.toString());
            }
            case Ask.Answer.Failed(Trouble trouble) -> {
                return without(server, trouble);
            }
        }
        return switch (api.tags()) {
            case Ask.Answer.Got(ObjectNode answer) ->
                with(
                        now,
                        server,
                        version,
                        OllamaApi.tags(answer).stream()
                                .map(LocalModels::installed)
                                .toList());
            case Ask.Answer.Failed(Trouble trouble) -> without(server, trouble);
        };
    }

    private ServerState openAi(ModelChoice now, URI server) {
        List<Tag> beside = OllamaApi.beside(wire, server);
        return switch (new Ask(wire, Limits.LOOK_UP).get(URI.create(server + "/models"))) {
            case Ask.Answer.Got(ObjectNode answer)
            when answer.path("data").isArray() ->
                with(
                        now,
                        server,
                        "",
                        StreamSupport.stream(answer.path("data").spliterator(), false)
                                .map(model -> served(model, beside))
                                .filter(model -> !model.name().isBlank())
                                .toList());
            case Ask.Answer.Got _ -> new ServerState.NotOllama(server.toString());
            case Ask.Answer.Failed(Trouble trouble) -> without(server, trouble);
        };
    }

    private static ServerState with(ModelChoice now, URI server, String version, List<InstalledModel> models) {
        if (models.stream().noneMatch(InstalledModel::usable))
            return new ServerState.NoModel(server.toString(), version, models);
        Optional<InstalledModel> chosen = models.stream()
                .filter(model -> now.model().map(Tag::whole).equals(Optional.of(Tag.whole(model.name()))))
                .findFirst();
        return new ServerState.Ready(server.toString(), version, models, chosen);
    }

    private static ServerState without(URI server, Trouble trouble) {
        return switch (trouble.kind()) {
            case NOT_FOUND, UNREACHABLE, TOO_SLOW_TO_START, TOO_LONG -> new ServerState.NotFound(server.toString());
            default -> new ServerState.NotOllama(server.toString());
        };
    }

    private static InstalledModel installed(Tag tag) {
        return new InstalledModel(tag.name(), tag.digest(), tag.bytes(), tag.parameters(), tag.elsewhere());
    }

    /** A model of a server with the OpenAI protocol, with what Ollama knows of it where that is who serves it. */
    private static InstalledModel served(JsonNode model, List<Tag> beside) {
        String name = model.path("id").asText("");
        return beside.stream()
                .filter(tag -> Tag.whole(tag.name()).equals(Tag.whole(name)))
                .findFirst()
                .map(LocalModels::installed)
                .orElseGet(() -> new InstalledModel(name, "", 0, "", Tag.cloud(name)));
    }

    @Override
    public List<RecommendedModel> recommended() {
        return RecommendedList.read(dataFolder);
    }

    @Override
    public Machine machine() {
        return Reach.onThisMachine(address(choice.get())) ? ThisMachine.now() : Machine.UNKNOWN;
    }

    @Override
    public Optional<ModelTrouble> fetch(String model, BooleanSupplier unwanted, Consumer<FetchProgress> heard) {
        if (Tag.namesCloud(model)) return Optional.of(ModelTrouble.LEAVES_MACHINE);
        OllamaApi api = new OllamaApi(wire, address(choice.get()));
        Fetching fetching = new Fetching(heard);
        Optional<Trouble> trouble = api.pull(model, unwanted, fetching);
        // A pull ends with "success", not with the "done" of an answer: the stream then just ends.
        if (!fetching.done()) {
            return trouble.map(Trouble::kind).or(() -> Optional.of(ModelTrouble.ENDED_EARLY));
        }
        return listed(api, model) ? Optional.empty() : Optional.of(ModelTrouble.MODEL_MISSING);
    }

    private static boolean listed(OllamaApi api, String model) {
        return api.tags() instanceof Ask.Answer.Got(ObjectNode answer)
                && OllamaApi.tags(answer).stream()
                        .anyMatch(tag -> Tag.whole(tag.name()).equals(Tag.whole(model)));
    }

    @Override
    public Trial tryOut(String model, BooleanSupplier unwanted) {
        return Tryout.run(model(model), unwanted);
    }

    /** Lets the memory of the model go that was handed out last, and ends what is under way. */
    @Override
    public void close() {
        inUse.ifPresent(LanguageModel::release);
        wire.close();
    }
}
