package org.understudy.llm.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel.OllamaStreamingChatModelBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.Prompt;
import org.understudy.llm.Reply;
import org.understudy.llm.Reply.Trouble;
import org.understudy.llm.connection.OllamaApi;
import org.understudy.llm.connection.Tag;
import org.understudy.llm.transport.Ask;
import org.understudy.llm.transport.GuardedClient;
import org.understudy.llm.transport.JsonLines;
import org.understudy.llm.transport.Limits;
import org.understudy.llm.transport.Wire;
import org.understudy.practice.models.ModelTrouble;

/**
 * A model that Ollama serves on this machine. What decides how Ollama loads it (the window) is the same in every call;
 * thinking is off. A model that runs elsewhere is refused before anything is sent.
 */
public final class OllamaModel implements LanguageModel {
    private static final Duration KEEP = Duration.ofMinutes(30);
    private static final double REPEAT_PENALTY = 1.1;

    private final String name;
    private final int contextTokens;
    private final Wire wire;
    private final ModelLimits limits;
    private final OllamaApi api;
    private volatile OptionalInt inForce = OptionalInt.empty();

    /**
     * The model of this name at this server.
     *
     * @param contextTokens the window, 2048 or more
     */
    public OllamaModel(Wire wire, URI server, String name, int contextTokens, ModelLimits limits) {
        this.wire = wire;
        this.name = name;
        this.contextTokens = contextTokens;
        this.limits = limits;
        this.api = new OllamaApi(wire, server);
    }

    @Override
    public String name() {
        return name;
    }

    /** What was asked for, or less where the server says so: a model that was trained with less gets less. */
    @Override
    public int contextTokens() {
        return Math.min(contextTokens, inForce.orElse(contextTokens));
    }

    private void readWindow() {
        if (inForce.isEmpty())
            inForce = api.windowInForce(name).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    @Override
    public Reply ask(Prompt prompt, Listener listener) {
        Optional<Trouble> refusal = refusal();
        if (refusal.isPresent()) return new Reply.Cut("", refusal.get());
        boolean loaded = api.loaded(name);
        listener.phase(loaded ? Phase.READING : Phase.LOADING);
        Limits within = loaded ? limits.inMemory() : limits.whileLoading();
        try (LoadWatch watch = new LoadWatch(() -> api.loaded(name), listener, loaded)) {
            Answer answer = new Answer(watch);
            GuardedClient client = new GuardedClient(wire, new JsonLines(), within, answer::useless);
            new OllamaStreamingChatModelBuilder()
                    .httpClientBuilder(client.asBuilder())
                    .baseUrl(api.base().toString())
                    .modelName(name)
                    .build()
                    .chat(request(prompt), answer);
            Reply reply = answer.reply(client.trouble());
            if (reply instanceof Reply.Whole) readWindow();
            return reply;
        }
    }

    private ChatRequest request(Prompt prompt) {
        var parameters = new OllamaChatRequestParameters.Builder()
                .numCtx(contextTokens)
                .repeatPenalty(REPEAT_PENALTY)
                .keepAlive((int) KEEP.toSeconds())
                .think(false)
                .modelName(name)
                .temperature(prompt.sampling().temperature())
                .maxOutputTokens(prompt.sampling().maxTokens());
        Requests.seed(prompt.sampling()).ifPresent(parameters::seed);
        Requests.format(prompt).ifPresent(parameters::responseFormat);
        return ChatRequest.builder()
                .messages(Requests.messages(prompt))
                .parameters(parameters.build())
                .build();
    }

    /** A model is asked only while the server itself lists it as one of this machine. */
    private Optional<Trouble> refusal() {
        if (Tag.namesCloud(name))
            return Optional.of(new Trouble(ModelTrouble.LEAVES_MACHINE, name + " runs in a cloud"));
        return switch (api.tags()) {
            case Ask.Answer.Failed(Trouble trouble) -> Optional.of(trouble);
            case Ask.Answer.Got(ObjectNode answer) ->
                OllamaApi.tags(answer).stream()
                        .filter(tag -> Tag.whole(tag.name()).equals(Tag.whole(name)))
                        .findFirst()
                        .map(Tag::refusal)
                        .orElseGet(
                                () -> Optional.of(new Trouble(ModelTrouble.MODEL_MISSING, name + " is not installed")));
        };
    }

    @Override
    public void prepare() {
        if (refusal().isEmpty() && api.load(name, contextTokens, KEEP).isEmpty()) readWindow();
    }

    @Override
    public void release() {
        if (!Tag.namesCloud(name)) api.unload(name);
    }
}
