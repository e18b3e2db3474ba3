package org.understudy.llm.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.understudy.llm.Reply.Trouble;
import org.understudy.llm.transport.Ask;
import org.understudy.llm.transport.Limits;
import org.understudy.llm.transport.Wire;
import org.understudy.llm.transport.WireJson;

/**
 * What Ollama says of itself: version, models, what is in memory; and what it can be asked to do with a model. It never
 * starts or stops Ollama. Fields that are not known here are passed over.
 */
public final class OllamaApi {
    private static final Limits PULL =
            new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofDays(7), Long.MAX_VALUE);
    private static final Limits LOAD =
            Limits.LOOK_UP.withFirst(Duration.ofMinutes(5)).withTotal(Duration.ofMinutes(5));

    private final URI base;
    private final Ask ask;
    private final Ask load;
    private final Ask pull;

    /** The server at this address. */
    public OllamaApi(Wire wire, URI base) {
        this.base = base;
        this.ask = new Ask(wire, Limits.LOOK_UP);
        this.load = new Ask(wire, LOAD);
        this.pull = new Ask(wire, PULL);
    }

    public URI base() {
        return base;
    }

    /** {@code {"version": …}}; anything else is not Ollama. */
    public Ask.Answer version() {
        return ask.get(at("version"));
    }

    /** {@code {"models": […]}}, the models that are installed. */
    public Ask.Answer tags() {
        return ask.get(at("tags"));
    }

    /** The models of an answer to {@link #tags()}. */
    public static List<Tag> tags(ObjectNode answer) {
        return models(answer).map(Tag::of).filter(tag -> !tag.name().isBlank()).toList();
    }

    /** What Ollama lists where a server that speaks another protocol is; nothing where that is not Ollama. */
    public static List<Tag> beside(Wire wire, URI server) {
        OllamaApi api = new OllamaApi(wire, server.resolve("/").normalize());
        return api.tags() instanceof Ask.Answer.Got(ObjectNode answer) ? tags(answer) : List.of();
    }

    /** Whether the model is in memory; false where that cannot be told. */
    public boolean loaded(String model) {
        return running(model).isPresent();
    }

    /** The window in force of a model in memory, in tokens, where the server tells it. */
    public Optional<Integer> windowInForce(String model) {
        return running(model)
                .map(running -> running.path("context_length").asInt(0))
                .filter(tokens -> tokens > 0);
    }

    private Optional<JsonNode> running(String model) {
        if (!(ask.get(at("ps")) instanceof Ask.Answer.Got(ObjectNode answer))) return Optional.empty();
        String wanted = Tag.whole(model);
        return models(answer)
                .filter(running -> wanted.equals(Tag.whole(
                        running.path("name").asText(running.path("model").asText("")))))
                .findFirst();
    }

    private static Stream<JsonNode> models(ObjectNode answer) {
        return StreamSupport.stream(answer.path("models").spliterator(), false);
    }

    /** Loads a model with the window it will be asked with, and keeps it for so long. */
    public Optional<Trouble> load(String model, int contextTokens, Duration keep) {
        ObjectNode body = named(model).put("stream", false).put("keep_alive", keep.toSeconds());
        body.putArray("messages");
        body.putObject("options").put("num_ctx", contextTokens);
        return failure(load.post(at("chat"), body));
    }

    /** Lets a model's memory go. */
    public Optional<Trouble> unload(String model) {
        ObjectNode body = named(model).put("stream", false).put("keep_alive", 0);
        body.putArray("messages");
        return failure(ask.post(at("chat"), body));
    }

    /** Fetches a model; each event is one line of progress. What is fetched before a stop is kept by the server. */
    public Optional<Trouble> pull(String model, BooleanSupplier unwanted, Consumer<String> events) {
        return pull.stream(at("pull"), named(model).put("stream", true), unwanted, events);
    }

    private static ObjectNode named(String model) {
        return WireJson.blank().put("model", model);
    }

    private static Optional<Trouble> failure(Ask.Answer answer) {
        return answer instanceof Ask.Answer.Failed(Trouble trouble) ? Optional.of(trouble) : Optional.empty();
    }

    private URI at(String question) {
        return URI.create(base.toString().replaceAll("/+$", "") + "/api/" + question);
    }
}
