package org.understudy.cli;

import java.util.Optional;
import org.understudy.practice.check.ModelCheck;
import org.understudy.practice.models.ModelChoice;
import org.understudy.practice.models.ModelRoles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which local model, as given on the command line. */
final class ModelOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "NAME", description = "the local model; without, the only one installed")
    Optional<String> model;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the model server is; without, OLLAMA_HOST or http://127.0.0.1:11434")
    Optional<String> server;

    @Option(names = "--openai", description = "the server speaks the OpenAI protocol (vLLM, llama.cpp)")
    boolean openAi;

    /** The model, to be used: like {@link #open}, and says where nobody has had a first look at it. */
    ModelRoles use(Rooms rooms) {
        ModelRoles roles = open(rooms);
        if (!ModelCheck.looked(roles, rooms.dataFolder().resolve("model-checks")))
            spec.commandLine()
                    .getErr()
                    .println(roles.name()
                            + " has not been checked: nobody knows what it says when it matters. The first"
                            + " look takes minutes: understudy model check --part first --model " + roles.name());
        return roles;
    }

    /** The model, ready to be asked; says what to do where there is none. */
    ModelRoles open(Rooms rooms) {
        return rooms.model(choice());
    }

    private ModelChoice choice() {
        return new ModelChoice(server, Optional.empty(), openAi, model, ModelChoice.USUAL_CONTEXT);
    }
}
