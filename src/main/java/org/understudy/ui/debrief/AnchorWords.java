package org.understudy.ui.debrief;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Segments;
import org.understudy.ui.common.Shown;

/**
 * What the number chosen for an item means, and all four anchors when asked: by the button, or by A from the numbers, so
 * that Tab still goes from item to item.
 */
final class AnchorWords extends VBox {
    private final String item;
    private final Segments<Integer> score;
    private final Label words = Quotes.words("", "secondary", "anchors");
    private final Button ask = new Button();
    private boolean all;

    AnchorWords(String item, Segments<Integer> score) {
        this.item = item;
        this.score = score;
        ask.getStyleClass().addAll("link-button", "anchors-ask");
        ask.setFocusTraversable(false);
        ask.setOnAction(_ -> toggle());
        getChildren().addAll(words, ask);
        score.valueProperty().subscribe(_ -> show());
    }

    /** All four, or only what was chosen. */
    void toggle() {
        all = !all;
        show();
    }

    private void show() {
        Optional<String> chosen = score.valueProperty().get().map(s -> Anchors.read(item, s));
        words.setText(all ? Anchors.all(item) : chosen.orElse(""));
        Shown.when(words, all || chosen.isPresent());
        ask.setText(Words.of(all ? "ctrs.anchor.hide" : "ctrs.anchor.all"));
        // heard with the number, and before one is chosen, all four
        score.setAccessibleHelp(all ? Anchors.all(item) : chosen.orElseGet(() -> Anchors.all(item)));
    }
}
