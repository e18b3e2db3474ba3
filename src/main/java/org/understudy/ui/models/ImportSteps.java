package org.understudy.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        for (Step step : steps) rows.add(row(rows.size() + 1, step, copy));
        return rows;
    }

    private static HBox row(int number, Step step, Consumer<String> copy) {
        Label words = new Label(number + ". " + step.words());
        words.setWrapText(true);
        words.getStyleClass().add("body");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label command = new Label(step.command());
        command.getStyleClass().add("command");
        command.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(Words.of("models.copy"));
        button.getStyleClass().add("link-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Words.of("models.copy") + ": " + step.command());
        button.setOnAction(_ -> copy.accept(step.command()));
        HBox row = new HBox(words, command, button);
        row.getStyleClass().addAll("gap-s", "centre-left");
        return row;
    }
}
