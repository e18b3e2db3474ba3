package org.understudy.cli;

import java.util.Optional;
import org.understudy.practice.models.ModelChoice;
import org.understudy.practice.models.ModelRoles;
import picocli.CommandLine.Option;

/** Which local model, as given on the command line. */
final class ModelOptions {
    @Option(names = "--model", paramLabel = "NAME", description = "the local model; without, the only one installed")
    Optional<String> model;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the model server is; without, OLLAMA_HOST or http://127.0.0.1:11434")
    Optional<String> server;

    @Option(names = "--openai", description = "the server speaks the OpenAI protocol (vLLM, llama.cpp)")
    boolean openAi;

    /** The model, ready to be asked; says what to do where there is none. */
    ModelRoles open(Rooms rooms) {
        return rooms.model(choice());
    }

    private ModelChoice choice() {
        return new ModelChoice(server, Optional.empty(), openAi, model, ModelChoice.USUAL_CONTEXT);
    }
}
