package org.understudy.ui.formulation;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.understudy.analysis.formulation.SupervisorNote;
import org.understudy.i18n.Words;

/** What a supervisor would want noticed, read at the end; what leans on something that was not told is shown when asked for. */
final class SupervisorNotesCard extends VBox {
    SupervisorNotesCard(List<SupervisorNote> notes) {
        setId("supervisor-notes");
        getStyleClass().addAll("card", "card-pad", "gap-s");
        getChildren()
                .addAll(
                        KeyPartCard.text(Words.of("formulation.notes"), "section"),
                        KeyPartCard.text(Words.of("formulation.notes.what"), "secondary"));
        notes.forEach(note -> getChildren().add(entry(note)));
    }

    private static VBox entry(SupervisorNote note) {
        VBox box = new VBox();
        box.getStyleClass().addAll("formulation-entry", "gap-xs");
        Label words = KeyPartCard.text(note.text(), "body");
        if (note.door().isEmpty()) {
            box.getChildren().setAll(words);
            return box;
        }
        Button show = new Button(Words.of("formulation.judgment.show"));
        show.getStyleClass().add("link-button");
        show.setOnAction(_ -> {
            words.setFocusTraversable(true);
            box.getChildren().setAll(words);
            words.requestFocus();
        });
        box.getChildren()
                .setAll(
                        KeyPartCard.text(
                                Words.of(
                                        "formulation.judgment.kept", note.door().get()),
                                "secondary"),
                        show);
        return box;
    }
}
