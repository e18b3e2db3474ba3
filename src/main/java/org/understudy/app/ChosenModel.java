package org.understudy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.understudy.cli.Problem;
import org.understudy.llm.ModelInRoles;
import org.understudy.llm.models.LocalModels;
import org.understudy.practice.models.InstalledModel;
import org.understudy.practice.models.ModelChoice;
import org.understudy.practice.models.ModelRoles;
import org.understudy.practice.models.ServerState;

/** Finds the model a command names, or says what is in the way and what to do. */
final class ChosenModel {
    private ChosenModel() {}

    static ModelRoles find(ModelChoice choice, Path folder) {
        LocalModels models = new LocalModels(() -> choice, folder);
        InstalledModel model =
                switch (models.look()) {
                    case ServerState.Ready ready -> pick(ready.models(), choice.model());
                    case ServerState.NoModel none ->
                        throw Problem.found("the server at " + none.address()
                                + " has no model that runs on this machine; fetch one with: ollama pull llama3.2:3b");
                    case ServerState.Unknown none -> throw notThere(none.address());
                    case ServerState.NotFound none -> throw notThere(none.address());
                    case ServerState.NotOllama other ->
                        throw Problem.found("what answers at " + other.address()
                                + " is no model server; another program may hold its port. Say where it is"
                                + " with --base-url.");
                    case ServerState.NeedsConsent away ->
                        throw Problem.input("--base-url " + away.address()
                                + " is not on this machine. What is said in a session stays here; consent to"
                                + " another machine in Settings.");
                };
        return new ModelInRoles(
                models.model(model.name()), () -> Optional.of(model.digest()).filter(d -> !d.isBlank()));
    }

    private static Problem notThere(String address) {
        return Problem.found("no model server at " + address
                + "; start Ollama, or say where it is with --base-url. The built-in client needs none.");
    }

    private static InstalledModel pick(List<InstalledModel> installed, Optional<String> wanted) {
        List<InstalledModel> usable =
                installed.stream().filter(InstalledModel::usable).toList();
        String names =
                String.join(", ", usable.stream().map(InstalledModel::name).toList());
        if (wanted.isEmpty()) {
            if (usable.size() == 1) return usable.getFirst();
            throw Problem.input("several models are installed; choose one with --model: " + names);
        }
        String name = wanted.get().contains(":") ? wanted.get() : wanted.get() + ":latest";
        return installed.stream()
                .filter(m -> m.name().equals(wanted.get()) || m.name().equals(name))
                .findFirst()
                .map(m -> {
                    if (m.usable()) return m;
                    throw Problem.input("--model " + m.name() + " runs at "
                            + m.elsewhere().orElse("another machine")
                            + " and not on this machine; what is said in a session stays here. Installed: " + names);
                })
                .orElseThrow(() -> Problem.input("--model " + wanted.get()
                        + " is not installed; fetch it with: ollama pull " + wanted.get() + ". Installed: " + names));
    }
}
