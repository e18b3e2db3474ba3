package org.understudy.ui.secondtry;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.session.Turn;

/** The last few turns before a place, as they were said. */
public final class LedHere extends VBox {
    public LedHere() {
        getStyleClass().add("led-here");
    }

    /** Shows these turns, numbered as the session numbers them. */
    public void show(List<Turn> turns) {
        getChildren().setAll(turns.stream().map(LedHere::line).toList());
    }

    private static HBox line(Turn turn) {
        Label number = new Label(String.valueOf(turn.index() + 1));
        number.getStyleClass().add("transcript-number");
        Label words = new Label(
                turn.isSilence() ? Words.of(turn.byCounselor() ? "chat.you.wait" : "chat.client.silent") : turn.text());
        words.setWrapText(true);
        words.getStyleClass().add("transcript-words");
        VBox body = new VBox(words);
        body.getStyleClass().add("transcript-body");
        turn.nonverbal().filter(_ -> turn.byClient()).ifPresent(seen -> {
            Label label = new Label(seen);
            label.setWrapText(true);
            label.getStyleClass().add("transcript-seen");
            body.getChildren().add(label);
        });
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox line = new HBox(number, body);
        line.getStyleClass().addAll("transcript-line", turn.byCounselor() ? "counselor" : "client");
        return line;
    }
}
