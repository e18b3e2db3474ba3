package org.understudy.llm.connection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import org.understudy.llm.Reply.Trouble;
import org.understudy.practice.models.ModelTrouble;

/**
 * A model as the server lists it.
 *
 * @param name with its tag, such as {@code llama3.2:3b}
 * @param digest changes when the model does; may be empty
 * @param bytes size of its files
 * @param parameters such as {@code 3.2B}; may be empty
 * @param elsewhere the machine it really runs on, when that is not this one
 */
public record Tag(String name, String digest, long bytes, String parameters, Optional<String> elsewhere) {
    private static final String SERVICE = "a service on the internet";

    static Tag of(JsonNode model) {
        String name = model.path("name").asText(model.path("model").asText(""));
        return new Tag(
                name,
                model.path("digest").asText(""),
                model.path("size").asLong(0),
                model.path("details").path("parameter_size").asText(""),
                elsewhere(model, name));
    }

    /** Where a model runs that is not here: the server says so, its name says so, or it has no files to run. */
    private static Optional<String> elsewhere(JsonNode model, String name) {
        String host = model.path("remote_host").asText("");
        if (!host.isBlank()) return Optional.of(host);
        boolean remote = !model.path("remote_model").asText("").isBlank();
        boolean weightless = model.has("size") && model.path("size").asLong() <= 0;
        return remote || weightless || namesCloud(name) ? Optional.of(SERVICE) : Optional.empty();
    }

    /** Where a model of this name alone must be taken to run, when that is not here. */
    public static Optional<String> cloud(String name) {
        return namesCloud(name) ? Optional.of(SERVICE) : Optional.empty();
    }

    /** Whether a name is one that Ollama gives to models that run in its cloud. */
    public static boolean namesCloud(String name) {
        String tag = name.toLowerCase(Locale.ROOT);
        return tag.endsWith(":cloud") || tag.endsWith("-cloud");
    }

    /** The name with the tag Ollama adds by itself. */
    public static String whole(String name) {
        return name.substring(name.lastIndexOf('/') + 1).contains(":") ? name : name + ":latest";
    }

    /** Why this model may not be asked, if it may not. */
    public Optional<Trouble> refusal() {
        return elsewhere.map(host -> new Trouble(ModelTrouble.LEAVES_MACHINE, name + " runs on " + host));
    }
}
