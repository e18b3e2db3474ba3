package org.understudy.ui.secondtry;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.replies.Suggestion;
import org.understudy.ui.common.Chips;
import org.understudy.ui.common.KeyCap;

/** Something else that could have been said, and why; chosen, it stands beside one's own reply. */
final class SuggestionCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    SuggestionCard(int place, Suggestion suggestion, Runnable choose) {
        getStyleClass().addAll("suggestion", "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        Label words = wrapped(suggestion.text(), "body");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(words, new KeyCap(String.valueOf(place + 1)));
        top.getStyleClass().add("gap-s");
        String move = Words.of("second.move." + suggestion.move().name().toLowerCase(Locale.ROOT));
        FlowPane chips = new FlowPane(
                Chips.chip(move, "green"),
                Chips.technique(suggestion.review().coded().main()));
        chips.getStyleClass().addAll("gap-xs", "centre-left");
        suggestion.general().ifPresent(_ -> chips.getChildren()
                .addFirst(Chips.chip(Words.of("second.general"), "amber")));
        Label because = wrapped(because(suggestion), "secondary");
        getChildren().addAll(top, chips, because);
        suggestion.general().ifPresent(code -> getChildren().add(new CodeNote(code)));
        setAccessibleText(Words.of(
                "second.suggestion.accessible",
                place + 1,
                suggestion.text(),
                (suggestion.general().isPresent() ? Words.of("second.general") + ", " : "") + move + ", "
                        + Chips.name(suggestion.review().coded().main()),
                because(suggestion)));
        setOnMouseClicked(_ -> {
            requestFocus();
            choose.run();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                choose.run();
                e.consume();
            }
        });
    }

    private static String because(Suggestion suggestion) {
        String strong = suggestion.review().strengths().stream()
                .limit(2)
                .map(p -> PrincipleTable.name(p).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return strong.isEmpty() ? suggestion.because() : suggestion.because() + " " + Words.of("second.strong", strong);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    void chosen(boolean on) {
        pseudoClassStateChanged(CHOSEN, on);
    }
}
