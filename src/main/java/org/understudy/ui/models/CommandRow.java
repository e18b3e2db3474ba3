package org.understudy.ui.models;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;

/** A sentence and the command that belongs to it, ready to be copied. */
final class CommandRow {
    private CommandRow() {}

    /** Side by side, for a short command. */
    static HBox of(String sentence, String command, Consumer<String> copy) {
        Label words = words(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        return row(words, command, copy);
    }

    /** The command below the sentence, for a long one. */
    static VBox below(String sentence, String command, Consumer<String> copy) {
        VBox box = new VBox(words(sentence), row(command, copy));
        box.getStyleClass().add("gap-xs");
        return box;
    }

    private static Label words(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("body");
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private static HBox row(Label words, String command, Consumer<String> copy) {
        HBox row = row(command, copy);
        row.getChildren().addFirst(words);
        return row;
    }

    private static HBox row(String command, Consumer<String> copy) {
        Label shown = new Label(command);
        shown.getStyleClass().add("command");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(Words.of("models.copy"));
        button.getStyleClass().add("link-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Words.of("models.copy") + ": " + command);
        button.setOnAction(_ -> copy.accept(command));
        HBox row = new HBox(shown, button);
        row.getStyleClass().addAll("gap-s", "centre-left");
        return row;
    }
}
