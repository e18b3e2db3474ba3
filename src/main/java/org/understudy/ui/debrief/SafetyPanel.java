package org.understudy.ui.debrief;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.i18n.Words;
import org.understudy.session.Evidence;

/** What could harm, quoted, with a better move beside it. */
final class SafetyPanel extends VBox {
    private final IntConsumer goToTurn;

    SafetyPanel(IntConsumer goToTurn) {
        this.goToTurn = goToTurn;
        getStyleClass().add("tab-page");
    }

    void show(List<SafetyNote> notes) {
        getChildren()
                .setAll(Quotes.words(Words.of(notes.isEmpty() ? "safety.clear.what" : "safety.what"), "secondary"));
        for (SafetyNote note : notes) getChildren().add(card(note));
    }

    private VBox card(SafetyNote note) {
        VBox card = new VBox();
        card.getStyleClass().addAll("edge-card", "care");
        note.clientCue().ifPresent(cue -> {
            card.getChildren().add(head("safety.cue"));
            card.getChildren().add(Quotes.quote(cue, goToTurn));
        });
        card.getChildren()
                .addAll(
                        head("safety.said"),
                        Quotes.quote(Evidence.against(note.turn(), note.quote()), goToTurn),
                        Quotes.words(note.why(), "body"));
        if (!note.better().isBlank()) {
            card.getChildren().addAll(head("safety.better"), Quotes.words(note.better(), "body", "green-text"));
        }
        return card;
    }

    private static Label head(String key) {
        return Quotes.words(Words.of(key), "secondary", "strong");
    }
}
