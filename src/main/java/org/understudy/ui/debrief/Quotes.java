package org.understudy.ui.debrief;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.understudy.i18n.Words;
import org.understudy.session.Evidence;

/** Words that something rests on; each leads to its turn. */
final class Quotes {
    /** Turns shown of a figure that counts many. */
    private static final int FEW = 8;

    private Quotes() {}

    /** The small button that leads to a turn. */
    static Button turn(int index, IntConsumer go) {
        Button button = new Button(Words.of("debrief.turn", index + 1));
        button.getStyleClass().setAll("button", "chip", "turn-chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> go.accept(index));
        return button;
    }

    /** The turns a figure counts: the first of them, the rest when asked for. */
    static FlowPane turns(List<Integer> turns, IntConsumer go) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("course-turns");
        int first = turns.size() <= FEW + 1 ? turns.size() : FEW;
        turns.subList(0, first).forEach(t -> pane.getChildren().add(turn(t, go)));
        if (first == turns.size()) return pane;
        Button more = new Button(Words.of("debrief.turns.more", turns.size() - first));
        more.getStyleClass().setAll("button", "link-button", "more-turns");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> {
            List<Button> rest = turns.subList(first, turns.size()).stream()
                    .map(t -> turn(t, go))
                    .toList();
            pane.getChildren().remove(more);
            pane.getChildren().addAll(rest);
            rest.getFirst().requestFocus();
        });
        pane.getChildren().add(more);
        return pane;
    }

    /** What speaks for it, then what speaks against it. */
    static VBox list(List<Evidence> evidence, IntConsumer go) {
        VBox box = new VBox();
        box.getStyleClass().add("gap-s");
        add(box, evidence.stream().filter(Evidence::supports).toList(), "debrief.for", go);
        add(box, evidence.stream().filter(e -> !e.supports()).toList(), "debrief.against", go);
        return box;
    }

    private static void add(VBox box, List<Evidence> evidence, String key, IntConsumer go) {
        Label head = new Label(Words.of(evidence.isEmpty() ? key + ".none" : key));
        head.getStyleClass().addAll("secondary", "strong");
        box.getChildren().add(head);
        for (Evidence each : evidence) box.getChildren().add(quote(each, go));
    }

    /** A quote with its turn. */
    static TextFlow quote(Evidence evidence, IntConsumer go) {
        Text words = new Text("“" + evidence.quote() + "” ");
        words.getStyleClass().add("quote-text");
        TextFlow flow = new TextFlow(words, turn(evidence.turn(), go));
        flow.getStyleClass().add("quote");
        return flow;
    }

    /** A label of secondary text that wraps. */
    static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
