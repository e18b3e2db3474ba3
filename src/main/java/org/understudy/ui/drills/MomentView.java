package org.understudy.ui.drills;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.practice.drills.Exercise;
import org.understudy.session.Speaker;

/** What was said in a moment, as a conversation. */
public final class MomentView extends VBox {
    public MomentView() {
        getStyleClass().add("moment");
    }

    /** Shows what is to be answered, the client going by this name; a long talk before it is folded above it. */
    public void show(String who, Exercise exercise) {
        getChildren().setAll(bubbles(who, exercise.lines()));
        List<Exercise.Line> earlier = exercise.earlier();
        if (!earlier.isEmpty()) getChildren().addFirst(folded(who, earlier));
    }

    private static TitledPane folded(String who, List<Exercise.Line> lines) {
        VBox talk = new VBox();
        talk.getStyleClass().add("earlier-lines");
        talk.getChildren().setAll(bubbles(who, lines));
        TitledPane pane = new TitledPane(Words.of("drill.earlier", lines.size()), talk);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().addAll("folded", "earlier");
        return pane;
    }

    private static List<HBox> bubbles(String who, List<Exercise.Line> lines) {
        return lines.stream().map(l -> bubble(who, l)).toList();
    }

    private static HBox bubble(String who, Exercise.Line line) {
        boolean client = line.speaker() == Speaker.CLIENT;
        Label words = new Label(line.text());
        words.setWrapText(true);
        words.setAccessibleText((client ? who : Words.of("chat.you")) + ": " + line.text());
        VBox bubble = new VBox(words);
        bubble.getStyleClass().addAll("bubble", client ? "client" : "counselor");
        HBox row = new HBox(bubble);
        row.setAlignment(client ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        return row;
    }
}
