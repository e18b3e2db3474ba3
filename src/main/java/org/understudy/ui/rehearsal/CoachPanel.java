package org.understudy.ui.rehearsal;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.understudy.i18n.Words;
import org.understudy.ui.common.Chips;

/** What was heard in the last turn and what it did; shown only when asked for. */
public final class CoachPanel extends VBox {
    private final FlowPane codes = new FlowPane();
    private final VBox why = new VBox();

    public CoachPanel() {
        getStyleClass().add("coach");
        codes.getStyleClass().add("gap-xs");
        why.getStyleClass().add("gap-s");
        of("coach.title", "coach.what", "coach.codes");
        show(Heard.NOTHING);
    }

    /** Speaks of somebody's turns: the keys of its title, of what it is, and of the techniques that were heard. */
    public void of(String title, String what, String used) {
        getChildren().setAll(head(title), secondary(Words.of(what)), head(used), codes, head("coach.heard"), why);
    }

    /** What was heard in a turn and what it did. */
    public void show(Heard heard) {
        codes.getChildren().setAll(heard.codes().stream().map(Chips::technique).toList());
        heard.unread().map(Chips::unread).ifPresent(codes.getChildren()::add);
        why.getChildren().setAll(heard.why().stream().map(CoachPanel::secondary).toList());
        if (heard.why().isEmpty()) why.getChildren().add(secondary(Words.of("coach.nothing")));
    }

    private static Label head(String key) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("section");
        return label;
    }

    private static Label secondary(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("secondary");
        return label;
    }
}
