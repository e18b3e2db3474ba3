package org.understudy.llm.models;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder;
import java.net.URI;
import java.util.Optional;
import org.understudy.llm.LanguageModel;
import org.understudy.llm.Prompt;
import org.understudy.llm.Reply;
import org.understudy.llm.Reply.Trouble;
import org.understudy.llm.connection.OllamaApi;
import org.understudy.llm.connection.Tag;
import org.understudy.llm.transport.EventStream;
import org.understudy.llm.transport.GuardedClient;
import org.understudy.llm.transport.Limits;
import org.understudy.llm.transport.Wire;
import org.understudy.practice.models.ModelTrouble;

/**
 * A model behind any server that speaks the OpenAI protocol (vLLM, llama.cpp, LM Studio), on this machine or on one
 * that the person has consented to.
 *
 * @param server with its path, usually {@code /v1}
 * @param contextTokens what the server was started with, or less
 * @param key what the server wants to be shown, if anything
 */
public record OpenAiModel(Wire wire, URI server, String name, int contextTokens, Limits limits, Optional<String> key)
        implements LanguageModel {
    @Override
    public Reply ask(Prompt prompt, Listener listener) {
        Optional<Trouble> refusal = refusal();
        if (refusal.isPresent()) return new Reply.Cut("", refusal.get());
        listener.phase(Phase.READING);
        Answer answer = new Answer(listener);
        GuardedClient client = new GuardedClient(wire, new EventStream(), limits, answer::useless);
        OpenAiStreamingChatModelBuilder model = new OpenAiStreamingChatModelBuilder()
                .httpClientBuilder(client.asBuilder())
                .baseUrl(server.toString())
                .modelName(name)
                .strictJsonSchema(true);
        key.ifPresent(model::apiKey);
        model.build().chat(request(prompt), answer);
        return answer.reply(client.trouble());
    }

    /** Ollama speaks this protocol too, and would hand a model of its cloud on like any other. */
    private Optional<Trouble> refusal() {
        if (Tag.namesCloud(name))
            return Optional.of(new Trouble(ModelTrouble.LEAVES_MACHINE, name + " runs in a cloud"));
        return OllamaApi.beside(wire, server).stream()
                .filter(tag -> Tag.whole(tag.name()).equals(Tag.whole(name)))
                .findFirst()
                .flatMap(Tag::refusal);
    }

    private ChatRequest request(Prompt prompt) {
        var parameters = OpenAiChatRequestParameters.builder()
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

    /** Without the key. */
    @Override
    public String toString() {
        return name + " at " + server;
    }
}
