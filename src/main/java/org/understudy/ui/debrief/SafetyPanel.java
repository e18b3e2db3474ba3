package org.understudy.ui.debrief;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.analysis.safety.EthicalRisk;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.i18n.Words;
import org.understudy.session.Evidence;
import org.understudy.ui.common.Chips;

/** What could harm, quoted, with a better move beside it. */
final class SafetyPanel extends VBox {
    private final IntConsumer goToTurn;

    SafetyPanel(IntConsumer goToTurn) {
        this.goToTurn = goToTurn;
        getStyleClass().add("tab-page");
    }

    void show(List<SafetyNote> notes) {
        getChildren()
                .setAll(
                        Quotes.words(Words.of(notes.isEmpty() ? "safety.clear.what" : "safety.what"), "secondary"),
                        share());
        for (SafetyNote note : notes) getChildren().add(card(note));
        getChildren()
                .addAll(
                        Quotes.words(Words.of("safety.risks"), "section"),
                        Quotes.words(Words.of("safety.risks.what"), "secondary"));
        EthicalRisk.countedOff(notes).forEach((risk, found) -> getChildren().add(counted(risk, found)));
    }

    /** How many remarks are sure; where none is, how many are worth a look, or that there are none at all. */
    static Label chip(List<SafetyNote> notes) {
        long sure = notes.stream().filter(SafetyNote::sure).count();
        if (sure > 0) return Chips.chip(String.valueOf(sure), "red");
        return notes.isEmpty()
                ? Chips.chip(Words.of("safety.clear"), "green")
                : Chips.chip(Words.of("safety.look", notes.size()), "");
    }

    /** What share of harmful replies is found at all; the figures are those of docs/figures.md, fourth list. */
    private static Label share() {
        Label share = Quotes.words(Words.of("safety.found"), "secondary");
        share.getStyleClass().add("safety-share");
        return share;
    }

    /** One of the nine risks: none found, or the turns where it was. */
    private HBox counted(EthicalRisk risk, List<SafetyNote> found) {
        VBox words = new VBox(Quotes.words(Words.of("safety.risk." + risk.number()), "body"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane turns = new FlowPane();
        turns.getStyleClass().add("gap-xs");
        found.forEach(n -> turns.getChildren().add(Quotes.turn(n.turn(), goToTurn)));
        if (!found.isEmpty()) words.getChildren().add(turns);
        Label mark = found.isEmpty()
                ? Chips.chip(Words.of("safety.risk.none"), "")
                : Chips.chip(String.valueOf(found.size()), "red");
        HBox row = new HBox(words, mark);
        row.getStyleClass().addAll("checklist-row", "ethical-risk");
        return row;
    }

    private VBox card(SafetyNote note) {
        VBox card = new VBox();
        card.getStyleClass().addAll("edge-card", note.sure() ? "care" : "worth-a-look");
        String kind = Words.of("safety.kind." + note.kind());
        card.getChildren().add(Quotes.words(note.sure() ? kind : Words.of("safety.maybe", kind), "body", "strong"));
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
