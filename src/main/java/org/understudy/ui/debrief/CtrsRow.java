package org.understudy.ui.debrief;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.understudy.i18n.Words;

/** One item of the scale; a click or Enter opens its quotes. */
final class CtrsRow extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    CtrsRow(CtrsLine line, Runnable open) {
        getStyleClass().add("ctrs-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Label name = new Label(line.label());
        name.getStyleClass().addAll("body", "ctrs-name");
        getChildren().add(name);
        getChildren().add(line.machine().isPresent() ? bar(line) : unseen(line));
        Label quotes = new Label(
                line.evidence().isEmpty()
                        ? ""
                        : Words.of("ctrs.quotes", line.evidence().size()));
        quotes.getStyleClass().addAll("secondary", "ctrs-quotes");
        getChildren().add(quotes);
        setAccessibleText(accessible(line));
        setOnMouseClicked(_ -> {
            requestFocus();
            open.run();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.run();
                e.consume();
            }
        });
    }

    private static RangeBar bar(CtrsLine line) {
        RangeBar bar = new RangeBar(6);
        bar.show(line.range(), line.self());
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }

    private static StackPane unseen(CtrsLine line) {
        Label words = new Label(Words.of("ctrs.unseen.short"));
        words.getStyleClass().add("secondary");
        StackPane box = new StackPane(words);
        box.getStyleClass().add("ctrs-unseen");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static String accessible(CtrsLine line) {
        String own = line.self().isPresent()
                ? Words.of(
                        "ctrs.own",
                        String.format(Locale.ROOT, "%.0f", line.self().getAsDouble()))
                : "";
        return Words.of(
                "ctrs.accessible",
                line.label(),
                line.rangeWords(),
                line.evidence().size(),
                own);
    }

    void open(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }
}
