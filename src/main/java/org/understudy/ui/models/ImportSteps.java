package org.understudy.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.understudy.i18n.Words;

/** How a model comes to a machine without network: step by step, each command ready to be copied. */
final class ImportSteps {
    private record Step(String words, String command) {}

    private ImportSteps() {}

    static List<Node> lay(Consumer<String> copy) {
        List<Step> steps = List.of(
                new Step(Words.of("models.import.fetch"), "ollama pull llama3.2:3b"),
                new Step(Words.of("models.import.copy"), "~/.ollama/models"),
                new Step(Words.of("models.import.paste"), "ollama list"),
                new Step(Words.of("models.import.gguf"), "ollama create my-model -f Modelfile"));
        List<Node> rows = new ArrayList<>();
        for (Step step : steps) rows.add(CommandRow.of((rows.size() + 1) + ". " + step.words(), step.command(), copy));
        return rows;
    }
}
