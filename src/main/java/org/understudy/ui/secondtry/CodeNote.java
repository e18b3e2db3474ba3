package org.understudy.ui.secondtry;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.understudy.analysis.coding.Codebook;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.Shown;

/** What the codebook says of a move, opened and closed in its place. */
final class CodeNote extends VBox {
    CodeNote(Codebook.Entry code) {
        getStyleClass().add("code-note");
        Hyperlink open = new Hyperlink(Words.of("second.general.code", Chips.name(code.technique())));
        VBox entry = new VBox(
                wrapped(code.definition(), "body"),
                wrapped(Words.of("second.general.example", code.clear().getFirst()), "secondary"));
        entry.getStyleClass().addAll("code-entry", "gap-xs");
        Shown.when(entry, false);
        open.setOnAction(_ -> Shown.when(entry, !entry.isVisible()));
        open.setOnMouseClicked(e -> e.consume());
        // Enter opens the note and does not choose the card it stands on
        open.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) open.fire();
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) e.consume();
        });
        getChildren().addAll(open, entry);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
