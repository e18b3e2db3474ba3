package org.understudy.ui.debrief;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.i18n.Words;

/** Asks for one's own view before any other is shown. */
final class SelfRatingPanel extends VBox {
    private final CtrsForm form;
    private final Button done = new Button();

    /** The panel; {@code soFar} hears what is given after each answer, {@code supervise} that somebody else sits here. */
    SelfRatingPanel(
            Consumer<Map<CtrsItem, Integer>> soFar,
            Consumer<Map<CtrsItem, Integer>> keep,
            Runnable skip,
            Runnable supervise) {
        form = new CtrsForm(() -> {
            count();
            soFar.accept(given());
        });
        getStyleClass().add("self-rating");
        Label head = new Label(Words.of("self.title"));
        head.getStyleClass().add("title");
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> keep.accept(given()));
        FlowPane foot = new FlowPane(
                done,
                quiet("self.skip", "self-skip", skip),
                quiet("supervising.begin", "supervise-instead", supervise));
        foot.getStyleClass().addAll("gap-s", "self-foot");
        getChildren().addAll(head, Quotes.words(Words.of("self.what"), "secondary"), form, foot);
        count();
    }

    private static Button quiet(String key, String id, Runnable deed) {
        Button button = new Button(Words.of(key));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /** Shows these answers, and none where there is none. */
    void fill(Map<CtrsItem, Integer> given) {
        form.fill(given);
        count();
    }

    void focusFirst() {
        form.focusFirst();
    }

    private Map<CtrsItem, Integer> given() {
        return form.given();
    }

    private void count() {
        int given = given().size();
        done.setDisable(given == 0);
        done.setText(Words.of("self.done", given));
    }
}
